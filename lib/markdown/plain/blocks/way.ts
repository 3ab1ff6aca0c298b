import type { RootContent } from "mdast";
import type { Way } from "@/lib/content/ways";
import { wayTerms } from "@/lib/wording/channel-terms";
import { factLine } from "../fact-line";
import { dotted, paragraph, strong } from "../nodes";
import type { PlainPage } from "../page";
import { codeAdvice, codeLines } from "./codes";

/** One way to top up: its name, what it needs, the code, the editor's steps, the source. */
export function writeWay({ channel, code }: Way, steps: readonly RootContent[], page: PlainPage): RootContent[] {
  const { language, currency } = page;
  const { t } = language;
  const name = strong(t(`channel.kind.${channel.kind}`));
  return [
    paragraph(
      dotted([name, ...(channel.name ? [t("channel.calledHere", { name: channel.name })] : [])]),
      dotted(wayTerms(channel, currency, language)),
    ),
    ...(code ? [paragraph(...codeLines(code, page), ...codeAdvice([code], page), factLine("code", code, page))] : []),
    ...steps,
    ...(code ? [] : [paragraph(factLine("channel", channel, page))]),
  ];
}
