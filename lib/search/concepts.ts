import type { Operator } from "@/lib/content/schema/operator";
import type { SearchWords, WordsInEveryLocale } from "@/lib/content/schema/search-words";
import { getFormats } from "@/lib/format";
import { type Locale, localeTags } from "@/lib/locales";
import { splitWords } from "./normalize";

/** The languages whose words for a topic are known on pages of a language: its own, English, and the other way to write Chinese. */
function listKnownLocales(locale: Locale): Locale[] {
  const sisters = localeTags.filter((tag) => tag.split("-")[0] === locale.split("-")[0]);
  return [...new Set([locale, ...sisters, "en" as const])];
}

/** What people type for a topic, on pages of a language. */
export function wordsFor(words: WordsInEveryLocale, locale: Locale): string[] {
  return listKnownLocales(locale).flatMap((tag) => words[tag]);
}

/** All that a country is called: its name in every language of the site, its ISO 3166-1 code, its capital, other names. */
export function namesOfCountry(code: string, words: SearchWords["countries"][string] | undefined): string[] {
  const capitals = words ? Object.values(words.capital) : [];
  return [code, ...localeTags.map((tag) => getFormats(tag).countryName(code)), ...capitals, ...(words?.also ?? [])];
}

/** The names of a part of the world by its M49 code, on pages of a language. */
export function namesOfRegion(code: string, locale: Locale): string[] {
  return listKnownLocales(locale).map((tag) => getFormats(tag).countryName(code));
}

/** An operator's present and former names, those of its apps, and how else people spell them. */
export function namesOfOperator({ name, also_known_as, apps }: Operator, spellings: readonly string[] = []): string[] {
  return [name, ...also_known_as, ...apps.flatMap((app) => [app.name, ...app.former_names]), ...spellings];
}

/** Collects concepts and gives each a number. */
export class Concepts {
  readonly list: string[] = [];

  /** Adds a concept by its names, and returns its number. */
  add(names: readonly string[]): number {
    const normalized = names.map((name) => splitWords(name).join(" ")).filter((name) => name !== "");
    return this.list.push([...new Set(normalized)].join("\n")) - 1;
  }
}
