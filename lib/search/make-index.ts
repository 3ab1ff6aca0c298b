import type { GuideFolder } from "@/lib/content/load";
import type { SearchWords } from "@/lib/content/schema/search-words";
import { findGuideFile, listTopics } from "@/lib/content/translations";
import type { Language } from "@/lib/i18n/language";
import { aboutPath, dataPath, generalGuidePath, savedPath } from "@/lib/urls";
import { Concepts, namesOfCountry, namesOfOperator, namesOfRegion, wordsFor } from "./concepts";
import { type CountryConcepts, listCountryItems, type SearchableCountry } from "./country-items";
import type { SearchIndex, SearchItem } from "./search-index";
import { addTopics } from "./topic-concepts";

/** What an index is made from. */
export interface Searchable {
  readonly countries: readonly SearchableCountry[];
  readonly general: Pick<GuideFolder, "guides">;
  readonly words: SearchWords;
}

/** Everything that can be found on the pages of a language. */
export function makeSearchIndex({ countries, general, words }: Searchable, language: Language): SearchIndex {
  const { locale, formats } = language;
  const concepts = new Concepts();
  const topics = addTopics(concepts, words, language);
  const regions = new Map<string, number>();
  const regionOf = (code: string) => {
    const region = regions.get(code) ?? concepts.add(namesOfRegion(code, locale));
    regions.set(code, region);
    return region;
  };
  const conceptsOf = ({ slug, facts }: SearchableCountry): CountryConcepts => {
    const own = words.countries[slug];
    return {
      country: concepts.add(namesOfCountry(facts.country, own)),
      region: own ? [regionOf(own.region)] : [],
      operators: facts.operators.map((operator) =>
        concepts.add(namesOfOperator(operator, own?.operators?.[operator.id])),
      ),
    };
  };
  const sorted = [...countries].sort((a, b) =>
    formats.compare(formats.countryName(a.facts.country), formats.countryName(b.facts.country)),
  );
  const items = [
    ...sorted.flatMap((country) => listCountryItems(country, conceptsOf(country), topics, language)),
    ...listGeneralGuides(general, concepts, words, language),
    ...listSitePages(concepts, words, language),
  ];
  return { concepts: concepts.list, items };
}

function listGeneralGuides(
  general: Searchable["general"],
  concepts: Concepts,
  words: SearchWords,
  { locale, t }: Language,
): SearchItem[] {
  const context = t("home.guides");
  return listTopics(general).flatMap((topic): SearchItem[] => {
    const guide = findGuideFile(general, topic, locale);
    if (!guide) return [];
    const { title } = guide.front;
    const typed = words.guides[topic];
    const about = concepts.add([title, ...(typed ? wordsFor(typed, locale) : [])]);
    return [{ kind: "guide", title, context, path: generalGuidePath(locale, topic), about }];
  });
}

function listSitePages(concepts: Concepts, words: SearchWords, { locale, t }: Language): SearchItem[] {
  const page = (title: string, path: string, typed: readonly string[]): SearchItem => ({
    kind: "place",
    title,
    context: t("site.name"),
    path,
    about: concepts.add([title, ...typed]),
  });
  return [
    page(t("about.title"), aboutPath(locale), [t("nav.about"), ...wordsFor(words.site.about, locale)]),
    page(t("data.name"), dataPath(locale), wordsFor(words.site.data, locale)),
    page(t("saved.title"), savedPath(locale), [t("saved.name"), ...wordsFor(words.site.saved, locale)]),
  ];
}
