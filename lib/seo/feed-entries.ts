import { changeText } from "@/lib/content/changes";
import type { Country, GuideFolder } from "@/lib/content/load";
import type { Language } from "@/lib/i18n/language";
import { countryPath, generalGuidePath, guidePath } from "@/lib/urls";
import { stableId } from "./stable-id";

/** One entry of a feed, in one language. */
export interface FeedEntry {
  id: string;
  title: string;
  summary: string;
  path: string;
  /** ISO days. */
  published: string;
  updated: string;
}

/** A country's guides in one language, and what changed in its facts; the latest first. */
export function listCountryEntries(country: Country, language: Language): FeedEntry[] {
  const { slug, facts, changeLog } = country;
  const { locale, formats } = language;
  const name = formats.countryName(facts.country);
  const changes = (changeLog?.changes ?? []).map((change) => ({
    id: stableId(`${locale}/${slug}/changes/${change.id}`),
    title: `${name} · ${changeText(change, facts.operators, language)}`,
    summary: [change.from, change.to].filter(Boolean).join(" → "),
    path: `${countryPath(locale, slug)}#changes`,
    published: change.on,
    updated: change.on,
  }));
  return latestFirst([...listGuideEntries(country, language, (topic) => guidePath(locale, slug, topic)), ...changes]);
}

/** Everything of all countries and the guides that belong to none, in one language; the latest first. */
export function listSiteEntries(
  countries: readonly Country[],
  general: Pick<GuideFolder, "guides">,
  language: Language,
): FeedEntry[] {
  return latestFirst([
    ...listGuideEntries(general, language, (topic) => generalGuidePath(language.locale, topic)),
    ...countries.flatMap((country) => listCountryEntries(country, language)),
  ]);
}

function listGuideEntries(
  { guides }: Pick<GuideFolder, "guides">,
  { locale }: Language,
  pathOf: (topic: string) => string,
): FeedEntry[] {
  return guides
    .filter((guide) => guide.locale === locale)
    .map(({ topic, front }) => ({
      id: stableId(pathOf(topic)),
      title: front.title,
      summary: front.description,
      path: pathOf(topic),
      published: front.published,
      updated: front.updated,
    }));
}

const latestFirst = (entries: FeedEntry[]) =>
  entries.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
