import { listHelpSteps, type Step, symptoms } from "@/lib/content/help";
import type { Country } from "@/lib/content/load";
import type { Operator } from "@/lib/content/schema/operator";
import { type CountryPlace, countryPlaces } from "@/lib/content/schema/search-words";
import type { Code } from "@/lib/content/schema/ways";
import { findGuideFile } from "@/lib/content/translations";
import type { Language } from "@/lib/i18n/language";
import { counterPath, countryPath, guidePath, helpPath, operatorAnchor } from "@/lib/urls";
import { codeText } from "@/lib/wording/code-text";
import type { SearchItem } from "./search-index";
import type { TopicConcepts } from "./topic-concepts";

/** The part of a country that is searched. */
export type SearchableCountry = Pick<Country, "slug" | "facts" | "guides">;

/** Where a country and its operators stand among the concepts. */
export interface CountryConcepts {
  readonly country: number;
  /** Its part of the world, where that is known. */
  readonly region: readonly number[];
  /** In the order of the facts. */
  readonly operators: readonly number[];
}

/** Everything that can be found of a country. */
export function listCountryItems(
  { slug, facts, guides }: SearchableCountry,
  { country, region, operators }: CountryConcepts,
  topics: TopicConcepts,
  language: Language,
): SearchItem[] {
  const { locale, t, formats } = language;
  const name = formats.countryName(facts.country);
  const home = countryPath(locale, slug);
  const under = [country];
  const near = operators;
  const line = (...parts: (string | undefined)[]) => joinLine(parts, language);

  const codeItem = (code: Code, path: string, operator?: Operator, concept?: number): SearchItem => ({
    kind: "code",
    title: codeText(code, language),
    context: line(t(`code.purpose.${code.does}`), operator?.name, name),
    path,
    about: topics.codes[code.does],
    under: concept === undefined ? under : [concept, country],
    keys: code.sms ? code.sms.to : (code.dial ?? "").replace(/\{[a-z]+\}/g, ""),
  });
  const guideItem = (topic: "sim" | "esim"): SearchItem[] => {
    const guide = findGuideFile({ guides }, topic, locale);
    if (!guide) return [];
    const { title } = guide.front;
    const context = line(name, topics.titles[topic]);
    const path = guidePath(locale, slug, topic);
    const about = topics.places[topic];
    // Who renews an eSIM tops up too, and may say so.
    return [{ kind: "guide", title, context, path, about, under: [country, topics.places.sim], near }];
  };
  const placeItem = (place: CountryPlace): SearchItem[] => {
    if (place === "sim" || place === "esim") return guideItem(place);
    const path = place === "counter" ? counterPath(locale, slug) : `${home}#${anchors[place]}`;
    return [
      { kind: "place", title: topics.titles[place], context: name, path, about: topics.places[place], under, near },
    ];
  };

  return [
    {
      kind: "country",
      title: name,
      context: formats.list(facts.operators.map((operator) => operator.name)),
      path: home,
      about: country,
      under: region,
      keys: `+${facts.calling_code}`,
    },
    ...facts.operators.flatMap((operator, index): SearchItem[] => {
      const about = operators[index] ?? country;
      const path = home + operatorAnchor(operator.id);
      const also = operator.also_known_as;
      const formerly = also.length > 0 ? t("operator.formerly", { names: formats.list(also) }) : undefined;
      return [
        { kind: "operator", title: operator.name, context: line(name, formerly), path, about, under },
        ...operator.codes.map((code) => codeItem(code, path, operator, about)),
      ];
    }),
    // Codes of every network belong to a telephone, and stand under its symptom.
    ...facts.codes.map((code) => codeItem(code, `${helpPath(locale, slug)}#phone`)),
    ...countryPlaces.flatMap(placeItem),
    ...symptoms
      .filter((symptom) => listHelpSteps(facts, symptom).some(hasAnswer))
      .map((symptom): SearchItem => {
        const title = t(`help.symptom.${symptom}`);
        const path = `${helpPath(locale, slug)}#${symptom}`;
        const about = topics.symptoms[symptom];
        return { kind: "place", title, context: line(name, t("help.name")), path, about, under, near };
      }),
  ];
}

/** The ids of places on a country's own page. */
const anchors = { ways: "ways", clocks: "clocks", rules: "rules", support: "support", "data-need": "data" } as const;

/** Whether a step of the help says more than that nothing was found. */
function hasAnswer(step: Step): boolean {
  if (step.type === "codes") return step.found.length > 0;
  return step.type !== "clocks" || step.clocks.length > 0;
}

/** Names as one line. Each is isolated where a name may be written in the other direction. */
function joinLine(parts: readonly (string | undefined)[], { direction }: Language): string {
  const isolate = (part: string) => (direction === "rtl" ? `\u2068${part}\u2069` : part);
  return parts
    .filter((part) => part !== undefined)
    .map(isolate)
    .join(" · ");
}
