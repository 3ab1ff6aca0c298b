import { listHelpSteps, type Step, symptoms } from "@/lib/content/help";
import type { Country, GuideFolder } from "@/lib/content/load";
import { type CountryPlace, countryPlaces, type SearchWords } from "@/lib/content/schema/search-words";
import { type Code, codePurposes } from "@/lib/content/schema/ways";
import { findGuideFile, listTopics } from "@/lib/content/translations";
import type { Language } from "@/lib/i18n/language";
import { aboutPath, counterPath, countryPath, dataPath, generalGuidePath, guidePath, helpPath } from "@/lib/urls";
import { codeText } from "@/lib/wording/code-text";
import { Concepts, namesOfCountry, namesOfOperator, namesOfRegion, wordsFor } from "./concepts";
import type { SearchIndex, SearchItem } from "./search-index";

/** What an index is made from. */
export interface Searchable {
  readonly countries: readonly Pick<Country, "slug" | "facts" | "guides">[];
  readonly general: Pick<GuideFolder, "guides">;
  readonly words: SearchWords;
}

/** Everything that can be found on the pages of a language. */
export function makeSearchIndex({ countries, general, words }: Searchable, language: Language): SearchIndex {
  const { locale, t, formats } = language;
  const concepts = new Concepts();
  const numberAll = <K extends string>(ids: readonly K[], namesOf: (id: K) => string[]) =>
    Object.fromEntries(ids.map((id) => [id, concepts.add(namesOf(id))])) as Record<K, number>;
  const titles = placeTitles(language);
  const places = numberAll(countryPlaces, (id) => [titles[id], ...wordsFor(words.pages[id], locale)]);
  const symptomConcepts = numberAll(symptoms, (id) => [
    t(`help.symptom.${id}`),
    ...wordsFor(words.symptoms[id], locale),
  ]);
  const purposes = numberAll(codePurposes, (id) => [t(`code.purpose.${id}`), ...wordsFor(words.codes[id], locale)]);
  const regions = new Map<string, number>();
  const regionOf = (slug: string) => {
    const region = words.countries[slug]?.region;
    if (region === undefined) return [];
    const concept = regions.get(region) ?? concepts.add(namesOfRegion(region, locale));
    regions.set(region, concept);
    return [concept];
  };

  const itemsOf = ({ slug, facts, guides }: Searchable["countries"][number]): SearchItem[] => {
    const name = formats.countryName(facts.country);
    const own = words.countries[slug];
    const country = concepts.add(namesOfCountry(facts.country, own));
    const under = [country];
    const home = countryPath(locale, slug);
    const codeItem = (code: Code, path: string, operator?: { name: string; concept: number }): SearchItem => ({
      kind: "code",
      title: codeText(code, language),
      context: [t(`code.purpose.${code.does}`), operator?.name, name].filter(Boolean).map(isolate).join(" · "),
      path,
      about: purposes[code.does],
      under: operator ? [operator.concept, country] : under,
      keys: code.sms ? code.sms.to : (code.dial ?? "").replace(/\{[a-z]+\}/g, ""),
    });
    const placeItem = (id: CountryPlace): SearchItem[] => {
      if (id === "sim" || id === "esim") {
        const guide = findGuideFile({ guides }, id, locale);
        if (!guide) return [];
        const { title, description } = guide.front;
        const path = guidePath(locale, slug, id);
        // Who renews an eSIM tops up too, and may say so.
        const topics = id === "esim" ? [...under, places.sim] : under;
        return [{ kind: "guide", title, context: description, path, about: places[id], under: topics }];
      }
      const path = id === "counter" ? counterPath(locale, slug) : `${home}#${id === "data-need" ? "data" : id}`;
      return [{ kind: "place", title: titles[id], context: name, path, about: places[id], under }];
    };
    return [
      {
        kind: "country",
        title: name,
        context: formats.list(facts.operators.map((operator) => operator.name)),
        path: home,
        about: country,
        under: regionOf(slug),
        keys: `+${facts.calling_code}`,
      },
      ...facts.operators.flatMap((operator): SearchItem[] => {
        const concept = concepts.add(namesOfOperator(operator, own?.operators?.[operator.id]));
        const path = `${home}#operator-${operator.id}`;
        const also = operator.also_known_as;
        const formerly = also.length > 0 && t("operator.formerly", { names: formats.list(also) });
        const context = [name, formerly].filter(Boolean).join(" · ");
        return [
          { kind: "operator", title: operator.name, context, path, about: concept, under },
          ...operator.codes.map((code) => codeItem(code, path, { name: operator.name, concept })),
        ];
      }),
      ...facts.codes.map((code) => codeItem(code, `${helpPath(locale, slug)}#phone`)),
      ...countryPlaces.flatMap(placeItem),
      ...symptoms
        .filter((id) => listHelpSteps(facts, id).some(hasAnswer))
        .map(
          (id): SearchItem => ({
            kind: "place",
            title: t(`help.symptom.${id}`),
            context: `${name} · ${t("help.name")}`,
            path: `${helpPath(locale, slug)}#${id}`,
            about: symptomConcepts[id],
            under,
          }),
        ),
    ];
  };

  const generalItems = listTopics(general).flatMap((topic): SearchItem[] => {
    const guide = findGuideFile(general, topic, locale);
    if (!guide) return [];
    const { title, description } = guide.front;
    const typed = words.guides[topic];
    const about = concepts.add([title, ...(typed ? wordsFor(typed, locale) : [])]);
    return [{ kind: "guide", title, context: description, path: generalGuidePath(locale, topic), about }];
  });
  const siteItems: SearchItem[] = [
    {
      kind: "place",
      title: t("about.title"),
      context: t("about.description"),
      path: aboutPath(locale),
      about: concepts.add([t("nav.about"), t("about.title"), ...wordsFor(words.site.about, locale)]),
    },
    {
      kind: "place",
      title: t("data.name"),
      context: t("data.description"),
      path: dataPath(locale),
      about: concepts.add([t("data.name"), ...wordsFor(words.site.data, locale)]),
    },
  ];
  const sorted = countries
    .map((country) => ({ country, name: formats.countryName(country.facts.country) }))
    .sort((a, b) => formats.compare(a.name, b.name));
  const items = [...sorted.flatMap(({ country }) => itemsOf(country)), ...generalItems, ...siteItems];
  return { concepts: concepts.list, items };
}

/** Whether a step of the help has more to say than that nothing was found. */
function hasAnswer(step: Step): boolean {
  if (step.type === "codes") return step.found.length > 0;
  return step.type !== "clocks" || step.clocks.length > 0;
}

/** Names keep their order in a line of another direction. */
const isolate = (text: string | undefined) => `\u2068${text}\u2069`;

function placeTitles({ t }: Language): Record<CountryPlace, string> {
  return {
    sim: t("topic.sim"),
    esim: t("topic.esim"),
    counter: t("counter.open"),
    ways: t("country.allWays"),
    clocks: t("country.clocks"),
    rules: t("country.rules"),
    support: t("country.support"),
    "data-need": t("data-need.title"),
  };
}
