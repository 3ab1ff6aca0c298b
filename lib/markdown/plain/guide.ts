import type { RootContent } from "mdast";
import { listSources } from "@/lib/content/fact-lists";
import type { GuideFile } from "@/lib/content/guide-file";
import type { GuideFolder } from "@/lib/content/load";
import type { Facts } from "@/lib/content/schema/facts";
import { listShownSources } from "@/lib/content/shown-sources";
import { getLanguage } from "@/lib/i18n/language";
import { absoluteUrl, counterPath, helpPath } from "@/lib/urls";
import { currencyText, guideTerms, listNotices } from "@/lib/wording/guide-head";
import { type ParsedBody, parseBody } from "../parse";
import { expandBlocks } from "./blocks/expand";
import { writeFirstWays } from "./blocks/first-ways";
import { dotted, heading, link, paragraph } from "./nodes";
import type { PlainPage } from "./page";
import { splitInWords } from "./prose";
import { writeSources } from "./sources";
import { toMarkdown } from "./write";

export interface GuidePlace {
  /** The path of the guide's page. */
  path: string;
  /** The country it belongs to, if it belongs to one. */
  country?: Pick<Facts, "slug" | "currency" | "calling_code">;
  /** Whether the text was translated from an older source text. */
  isStale: boolean;
  /** The ISO day of the build. */
  today: string;
}

/**
 * A guide as GitHub Flavored Markdown that stands on its own: facts in words, blocks spelt out, sources as footnotes.
 * The body must have passed its rules; its tree is used up.
 */
export function writeGuide(
  guide: GuideFile,
  { facts, index }: Pick<GuideFolder, "facts" | "index">,
  { path, country, isStale, today }: GuidePlace,
  parsed: ParsedBody = parseBody(guide.body, guide.bodyLine),
): string {
  const language = getLanguage(guide.locale);
  const { t } = language;
  const url = absoluteUrl(path);
  const cardsUrl = country && absoluteUrl(counterPath(guide.locale, country.slug));
  const page: PlainPage = { language, facts, index, currency: facts.currency ?? "", today, cardsUrl };

  const wording = { t, formats: language.formats, currency: facts.currency };
  const split = splitInWords(parsed, index, { wording, url });
  const sources = listSources(facts, listShownSources(split, facts, index));
  const [answer, ...sections] = split.sections.map((section): RootContent[] => [
    heading(2, section.heading),
    ...expandBlocks(section.blocks, page, 2),
  ]);
  return toMarkdown([
    heading(1, guide.front.title),
    paragraph(guide.front.description),
    paragraph(
      dotted(guideTerms({ facts, front: guide.front, sources: sources.length }, language)),
      country ? currencyText(country, language) : [],
      dotted([t("site.name"), link(url, url)]),
    ),
    ...listNotices({ facts, isStale, today }, language).map(
      (notice): RootContent => ({ type: "blockquote", children: [paragraph(notice)] }),
    ),
    ...(answer ?? []),
    ...writeFirstWays(page),
    ...(country ? [paragraph(link(absoluteUrl(helpPath(guide.locale, country.slug)), t("help.open")))] : []),
    ...sections.flat(),
    ...writeSources(sources, language),
  ]);
}
