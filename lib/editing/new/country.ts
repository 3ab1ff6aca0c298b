import path from "node:path";
import { type CountryCode, getCountryCallingCode, isSupportedCountry } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/metadata.min.json";
import { didYouMean } from "@/lib/content/did-you-mean";
import { reservedSlugs } from "@/lib/content/rules/folder-slug";
import { facts } from "@/lib/content/schema/facts";
import { id } from "@/lib/content/schema/primitives";
import { findSchemaLine } from "../schemas/json-schemas";
import { UsageError } from "../usage-error";
import { createFile } from "../write-file";
import { writeTemplate } from "./facts-template";

/** What only an editor can say of a country. */
export interface CountryWords {
  slug: string;
  /** ISO 4217. */
  currency: string;
  /** Names of the operators, as on the shop sign. */
  operators: readonly string[];
  /** ISO 3166-1, where the slug is not the country's English name. */
  code?: string | undefined;
  /** Language tags at the counter, where they are not the one Unicode's data names. */
  languages?: readonly string[] | undefined;
}

/** Creates a country's `facts.yaml` as a draft and gives its path; throws a UsageError for words that cannot be right. */
export async function newCountry(root: string, words: CountryWords): Promise<string> {
  const { slug, currency, operators } = words;
  requireId("slug", slug);
  if (reservedSlugs.includes(slug)) throw new UsageError(`${slug} is a page of the site: choose another slug.`);
  if (!Intl.supportedValuesOf("currency").includes(currency)) {
    throw new UsageError(`--currency is ${currency}: expected an ISO 4217 code such as MAD.`);
  }
  if (operators.length === 0)
    throw new UsageError("--operator is needed: the name on the shop sign, once for each operator.");
  const country = words.code ?? getCountryCode(slug);
  if (!isCountry(country)) throw new UsageError(`--code is ${country}: expected an ISO 3166-1 code such as MA.`);
  const file = `content/countries/${slug}/facts.yaml`;
  const text = writeTemplate(facts, {
    country,
    slug,
    status: "draft",
    currency,
    calling_code: getCountryCallingCode(country, metadata),
    local_languages: words.languages ?? [new Intl.Locale(`und-${country}`).maximize().language],
    operators: operators.map((name) => ({ id: toId(name), name, also_known_as: [] })),
  });
  await createFile(path.join(path.dirname(root), file), `${findSchemaLine(file)}\n${text}`);
  return file;
}

const isCountry = (code: string): code is CountryCode => isSupportedCountry(code as CountryCode, metadata);

/** The code of the country with this English name in Unicode's data. */
function getCountryCode(slug: string): string {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = new Map(codes.filter(isCountry).map((code) => [toSlug(names.of(code) ?? ""), code]));
  const found = known.get(slug);
  if (!found)
    throw new UsageError(`${slug} is no country's English name. ${didYouMean(slug, known.keys())}Else say --code XX.`);
  return found;
}

const toSlug = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();

function toId(name: string): string {
  const made = toSlug(name.replace(/[\u0300-\u036f]/g, ""));
  if (!id.safeParse(made).success)
    throw new UsageError(
      `No id can be made of the operator's name ${name}: write it in Latin letters and correct it in the file.`,
    );
  return made;
}

/** Throws a UsageError for what cannot stand in an address. */
export function requireId(what: string, value: string): void {
  if (!id.safeParse(value).success)
    throw new UsageError(`The ${what} is ${value}: expected lower-case Latin letters, digits and hyphens.`);
}
