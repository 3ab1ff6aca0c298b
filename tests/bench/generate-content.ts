import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isSupportedCountry } from "libphonenumber-js";
import { type GuideFile, loadGuideFile } from "@/lib/content/guide-file";
import { type Content, type Country, loadContent } from "@/lib/content/load";
import { topics } from "@/lib/content/schema/front-matter";
import { type Locale, localeTags, sourceLocale } from "@/lib/locales";
import { inventName, makeChance, makeVocabulary, type Vocabulary, varyNumbers, varyWords } from "./vary";

/** A quarter of the words: enough that no two countries say the same, and each guide still has the shape of a real one. */
const share = 0.25;

/** Guides of one country. */
const perCountry = topics.length * localeTags.length;

/**
 * Fills a content folder with invented countries until it holds at least this many guides, each in all eight languages: the
 * finished countries in turn, with other words, codes and prices, so that neither a cache nor a compressor meets the same text twice.
 * The same number makes the same files. Returns the number of guides written.
 */
export function generateContent(target: string, guides: number): number {
  const { content } = loadContent(path.resolve("content"));
  const models = [...content.countries.values()].filter((country) => country.guides.length === perCountry);
  if (models.length === 0) throw new Error("The benchmark varies finished countries, and there is none");
  const countries = Math.ceil(guides / perCountry);
  rmSync(path.join(target, "countries"), { recursive: true, force: true });
  const words: Record<string, unknown> = {};
  for (let number = 0; number < countries; number += 1) {
    const model = models[number % models.length] as Country;
    const slug = slugOf(number);
    writeCountry(path.join(target, "countries", slug), model, number);
    words[slug] = content.searchWords?.words.countries[model.slug];
  }
  writeShared(target, content, words);
  return countries * perCountry;
}

/** The name of an invented country in addresses. */
export const slugOf = (number: number) => `country-${number}`;

/** Codes of countries and territories that have names and telephone numbers. */
const countryCodes = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
).filter((code) => isSupportedCountry(code));

function writeCountry(folder: string, model: Country, number: number): void {
  mkdirSync(folder, { recursive: true });
  const chance = makeChance(number + 1);
  const english = vocabularyOf(model, "en");
  const facts = varyNumbers(readFileSync(model.file, "utf8"), chance)
    .replace(/^country: .*$/m, `country: ${countryCodes[number % countryCodes.length]}`)
    .replace(/^slug: .*$/m, `slug: ${slugOf(number)}`)
    .replace(/(?<=^ {2}- id: .*\n {4}name: )[^\d\n]*$/gm, () => inventName(chance))
    .replace(/(?<=^ +title: )"[^"]*"/gm, (title) => varyWords(title, english, share, chance));
  writeFileSync(path.join(folder, "facts.yaml"), facts);
  if (model.changeLog) cpSync(model.changeLog.file, path.join(folder, "changes.yaml"));
  for (const topic of topics) {
    const source = writeGuide(folder, findModel(model, topic, sourceLocale), undefined, chance, model);
    for (const locale of localeTags) {
      if (locale !== sourceLocale) writeGuide(folder, findModel(model, topic, locale), source, chance, model);
    }
  }
}

function findModel(model: Country, topic: string, locale: Locale): GuideFile {
  const guide = model.guides.find((candidate) => candidate.topic === topic && candidate.locale === locale);
  if (!guide) throw new Error(`${model.slug} has no guide ${topic} in ${locale}`);
  return guide;
}

const vocabularies = new Map<string, Vocabulary>();

function vocabularyOf(model: Country, locale: Locale): Vocabulary {
  const name = `${model.slug} ${locale}`;
  const texts = model.guides.filter((guide) => guide.locale === locale).map(({ body }) => body);
  const vocabulary = vocabularies.get(name) ?? makeVocabulary(texts);
  vocabularies.set(name, vocabulary);
  return vocabulary;
}

/** Writes a guide with other words than its model, and gives it as the site reads it. */
function writeGuide(
  folder: string,
  model: GuideFile,
  source: GuideFile | undefined,
  chance: () => number,
  country: Country,
): GuideFile {
  const vary = (text: string) => varyWords(text, vocabularyOf(country, model.locale), share, chance);
  const { title, description, published, updated } = model.front;
  const front = {
    title,
    description: vary(description),
    published,
    updated,
    ...(source ? { translated_from: source.fingerprint } : {}),
  };
  const yaml = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const text = `---\n${yaml.join("\n")}\n---\n${vary(model.body)}`;
  const name = `${model.topic}.${model.locale}.md`;
  writeFileSync(path.join(folder, name), text);
  const place = { kind: "guide", folder, topic: model.topic, locale: model.locale } as const;
  const { guide, problems } = loadGuideFile({ file: path.join(folder, name), text }, place);
  if (!guide) throw new Error(`The benchmark wrote ${name} badly: ${problems[0]?.message}`);
  return guide;
}

/** What all countries share; JSON is YAML. The redirects lead to countries that are not there. */
function writeShared(target: string, { searchWords }: Content, countries: Record<string, unknown>): void {
  if (!searchWords) throw new Error("The benchmark copies the words of the search, and there are none");
  writeFileSync(path.join(target, "search-words.yaml"), JSON.stringify({ ...searchWords.words, countries }));
  writeFileSync(path.join(target, "redirects.yaml"), JSON.stringify({ redirects: [] }));
}
