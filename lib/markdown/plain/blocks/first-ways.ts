import type { PhrasingContent, RootContent } from "mdast";
import { findReadyCode, listWaysWithoutData, type Way } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";
import { briefTerms } from "@/lib/wording/channel-terms";
import { codeText } from "@/lib/wording/code-text";
import { dotted, line, list, paragraph, sourceMarks, strong, code as typed } from "../nodes";
import type { PlainPage } from "../page";

/** The answer at the top: each operator's ways without data on one line, the easiest first, or that none was found. */
export function writeFirstWays({ language, facts }: PlainPage): RootContent[] {
  if (facts.operators.length === 0) return [];
  const rows = facts.operators.map((operator) => {
    const ways = listWaysWithoutData(operator).map((way) => wayInBrief(way, language));
    const found = ways.length > 0 ? dotted(ways) : language.t("operator.gap.way-without-data");
    return [paragraph(line(strong(operator.name), " ", found))];
  });
  return [paragraph(strong(language.t("first-ways.title"))), list(rows)];
}

function wayInBrief(way: Way, language: Language): PhrasingContent[] {
  const code = findReadyCode(way);
  const terms = briefTerms(way.channel, code, language);
  return line(
    language.t(`channel.kind.${way.channel.kind}`),
    ...(code ? [" ", typed(codeText(code, language))] : []),
    ...(terms.length > 0 ? [` (${terms.join(" · ")})`] : []),
    sourceMarks((code ?? way.channel).sources),
  );
}
