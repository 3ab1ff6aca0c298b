import { checkIntervals } from "@/lib/content/freshness";
import { getTranslator } from "@/lib/i18n/translator";
import { absoluteUrl } from "@/lib/urls";
import { heading, line, link, list, paragraph, strong } from "./nodes";
import { toMarkdown } from "./write";

export interface LlmsLanguage {
  tag: string;
  name: string;
  /** Its guides, with the paths of their Markdown. */
  guides: readonly { title: string; description: string; path: string }[];
}

/** The site for language models, in the form of llmstxt.org: what it is, how far its facts can be relied on, every guide as Markdown. */
export function writeLlmsText(languages: readonly LlmsLanguage[]): string {
  const t = getTranslator("en");
  const { price, rule, code } = checkIntervals;
  const levels = (["high", "medium", "low"] as const).map((level) => [
    paragraph(line(strong(t(`fact.confidence.${level}`)), `: ${t(`about.confidence.${level}`)}`)),
  ]);
  return toMarkdown([
    heading(1, t("site.name")),
    { type: "blockquote", children: [paragraph(t("site.tagline"))] },
    paragraph(t("site.promise")),
    paragraph(strong(t("about.sources.heading")), t("about.sources.text")),
    paragraph(strong(t("about.copies.heading")), t("about.copies.text")),
    paragraph(strong(t("about.confidence.heading"))),
    list(levels),
    paragraph(strong(t("about.fresh.heading")), t("about.fresh.text", { price, rule, code })),
    paragraph(strong(t("about.machine.heading")), t("about.machine.text")),
    ...languages.flatMap(({ tag, name, guides }) => [
      heading(2, `${name} (${tag})`),
      list(
        guides.map(({ title, description, path }) => [
          paragraph(line(link(absoluteUrl(path), title), `: ${description}`)),
        ]),
      ),
    ]),
  ]);
}
