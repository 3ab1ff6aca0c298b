import { z } from "zod";
import { type Locale, localeTags } from "@/lib/locales";
import { symptoms } from "../help";
import { id } from "./primitives";
import { codePurposes } from "./ways";

const word = z.string().trim().min(1);

const perLocale = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(localeTags.map((tag) => [tag, value])) as Record<Locale, T>);

const inEveryLocale = perLocale(z.array(word).min(1)).describe(
  "What people type for it, in each language of the site.",
);

const wordsFor = <K extends string>(ids: readonly K[]) =>
  z.strictObject(Object.fromEntries(ids.map((name) => [name, inEveryLocale])) as Record<K, typeof inEveryLocale>);

/** Pages of a country, and places on its own page, that a search leads to. */
export const countryPlaces = ["sim", "esim", "counter", "ways", "clocks", "rules", "support", "data-need"] as const;
export type CountryPlace = (typeof countryPlaces)[number];

/** Whether a code is one of the UN's M49 list that Unicode has a name for in every language. */
function isRegion(code: string): boolean {
  return (
    /^\d{3}$/.test(code) && new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined
  );
}

/** What people type when they look for something: `content/search-words.yaml`. */
export const searchWords = z.strictObject({
  countries: z
    .record(
      id,
      z.strictObject({
        region: z
          .string()
          .refine(isRegion, 'expected the code of a part of the world such as "034"')
          .describe("Its part of the world: the sub-region's code of the UN's M49 list, in quotes."),
        capital: perLocale(word).describe("Its capital, in each language of the site."),
        also: z.array(word).describe("Other names of the country, in any language."),
        operators: z
          .record(id, z.array(word).min(1))
          .optional()
          .describe("Other spellings of operators' names, by the operator's id."),
      }),
    )
    .describe("Every country, by its slug."),
  pages: wordsFor(countryPlaces).describe("The pages of every country, and places on them."),
  symptoms: wordsFor(symptoms).describe("What has stopped working."),
  codes: wordsFor(codePurposes).describe("What a code is for."),
  guides: z.record(id, inEveryLocale).describe("The guides that belong to no country, by the name of their file."),
  site: wordsFor(["about", "data", "saved"]).describe("The site's own pages."),
});

export type SearchWords = z.infer<typeof searchWords>;
export type WordsInEveryLocale = z.infer<typeof inEveryLocale>;
