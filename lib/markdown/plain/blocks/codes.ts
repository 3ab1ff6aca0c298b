import type { PhrasingContent, RootContent } from "mdast";
import type { Operator } from "@/lib/content/schema/operator";
import type { Code, CodePurpose } from "@/lib/content/schema/ways";
import { codeTerms, codeText, replyText, spokenCode } from "@/lib/wording/code-text";
import { factLine } from "../fact-line";
import { dotted, line, list, paragraph, strong, code as typed } from "../nodes";
import type { PlainPage } from "../page";

/** An operator's codes for some purposes, or that none was found. */
export function operatorCodes({ codes }: Operator, does: readonly CodePurpose[], page: PlainPage): RootContent[] {
  const found = codes.filter((code) => does.includes(code.does));
  if (found.length === 0) return [paragraph(page.language.t("operator.gap.balance-code"))];
  const items = found.map((code) => [
    paragraph(
      strong(page.language.t(`code.purpose.${code.does}`)),
      ...codeLines(code, page),
      factLine("code", code, page),
    ),
  ]);
  return [list(items), paragraph(...codeAdvice(found, page))];
}

/** What is dialled or sent, what that costs, how it is said, and what comes back. */
export function codeLines(code: Code, { language, currency }: PlainPage): PhrasingContent[][] {
  const { t } = language;
  return [
    dotted([typed(codeText(code, language)), ...codeTerms(code, currency, language)]),
    dotted([
      ...(code.dial ? [t("code.spoken", { words: spokenCode(code.dial, language) })] : []),
      ...(code.reply ? [replyText(code.reply, language)] : []),
      ...(code.sms ? [t("code.sms", { text: code.sms.text, number: code.sms.to })] : []),
    ]),
  ];
}

/** What to do where a code cannot be dialled from a page, or fails: said once for several codes. */
export function codeAdvice(codes: readonly Code[], { language: { t } }: PlainPage): PhrasingContent[][] {
  return [
    ...(codes.some(({ kind }) => kind === "ussd") ? [line(t("code.iphone"))] : []),
    ...(codes.some(({ kind }) => kind !== "sms") ? [line(t("code.failed"))] : []),
  ];
}
