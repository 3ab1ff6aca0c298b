import type { FootnoteDefinition, RootContent } from "mdast";
import type { Source } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { publisherText, readDaysText, sourceTerms } from "@/lib/wording/source-terms";
import { dotted, heading, link, paragraph } from "./nodes";

/** The sources as footnotes under a heading of their own: title with address, publisher, kind and date. */
export function writeSources(sources: readonly { id: string; source: Source }[], language: Language): RootContent[] {
  const { t } = language;
  return [
    heading(2, t("source.heading")),
    paragraph(t("source.note"), readDaysText(sources, language)),
    ...sources.map(({ id, source }): FootnoteDefinition => {
      const title =
        source.url === "unknown" ? [source.title, t("source.unknownAddress")] : [link(source.url, source.title)];
      const terms = [publisherText(source, language), ...sourceTerms(source, language)];
      return {
        type: "footnoteDefinition",
        identifier: id,
        label: id,
        children: [paragraph(dotted([...title, ...terms]))],
      };
    }),
  ];
}
