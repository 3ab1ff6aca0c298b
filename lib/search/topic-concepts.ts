import { type Symptom, symptoms } from "@/lib/content/help";
import { type CountryPlace, countryPlaces, type SearchWords } from "@/lib/content/schema/search-words";
import { type CodePurpose, codePurposes } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { type Concepts, wordsFor } from "./concepts";

/** The numbers of what every country has, and the titles of its places. */
export interface TopicConcepts {
  readonly titles: Readonly<Record<CountryPlace, string>>;
  readonly places: Readonly<Record<CountryPlace, number>>;
  readonly symptoms: Readonly<Record<Symptom, number>>;
  readonly codes: Readonly<Record<CodePurpose, number>>;
}

/** Adds what every country has to the concepts, each with its title and what people type for it. */
export function addTopics(concepts: Concepts, words: SearchWords, { locale, t }: Language): TopicConcepts {
  const addAll = <K extends string>(ids: readonly K[], namesOf: (id: K) => string[]) =>
    Object.fromEntries(ids.map((id) => [id, concepts.add(namesOf(id))])) as Record<K, number>;
  const titles = {
    sim: t("topic.sim"),
    esim: t("topic.esim"),
    counter: t("counter.open"),
    ways: t("country.allWays"),
    clocks: t("country.clocks"),
    rules: t("country.rules"),
    support: t("country.support"),
    "data-need": t("data-need.title"),
  };
  return {
    titles,
    places: addAll(countryPlaces, (id) => [titles[id], ...wordsFor(words.pages[id], locale)]),
    symptoms: addAll(symptoms, (id) => [t(`help.symptom.${id}`), ...wordsFor(words.symptoms[id], locale)]),
    codes: addAll(codePurposes, (id) => [t(`code.purpose.${id}`), ...wordsFor(words.codes[id], locale)]),
  };
}
