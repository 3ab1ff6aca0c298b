import { createHash } from "node:crypto";
import { isLocale, type Locale } from "@/lib/locales";
import { type FactIndex, indexFacts } from "./fact-index";
import type { Problem } from "./problem";
import { parseMarkdownFile, readContentFiles, type TextFile } from "./read";
import { type Facts, facts as factsSchema } from "./schema/facts";
import { type FrontMatter, frontMatter as frontMatterSchema, type Topic, topics } from "./schema/front-matter";
import { checkSchema } from "./schema-problems";
import { parseYaml, type YamlData } from "./yaml";

/** One guide in one language, its body not yet parsed. */
export interface GuideFile {
  readonly file: string;
  readonly topic: Topic;
  readonly locale: Locale;
  readonly front: FrontMatter;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Twelve characters that change whenever title, description or body change. */
  readonly fingerprint: string;
  readonly yaml: YamlData;
}

export interface Country {
  readonly slug: string;
  readonly file: string;
  readonly facts: Facts;
  readonly index: FactIndex;
  readonly guides: readonly GuideFile[];
  readonly yaml: YamlData;
  /** Files below content/ that are there and cannot be used; they are not reported as missing too. */
  readonly unusable: ReadonlySet<string>;
}

export interface Content {
  readonly countries: ReadonlyMap<string, Country>;
  /** Interface messages as text, by locale; checked by the rules, compiled into the app by lib/i18n. */
  readonly messages: readonly TextFile[];
  /** Guides of countries whose facts cannot be used: their text can still be checked. */
  readonly guidesWithoutFacts: readonly GuideFile[];
  readonly unusable: ReadonlySet<string>;
}

/**
 * Reads everything below a content folder and holds it against the schemas: one pass over the files.
 * What is wrong comes back as problems; one bad file leaves the others usable.
 */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
  const { files, problems } = readContentFiles(root);
  const found = new Map<string, { facts?: TextFile; guides: GuideFile[] }>();
  const country = (slug: string) => {
    const entry = found.get(slug) ?? { guides: [] };
    found.set(slug, entry);
    return entry;
  };
  const messages: TextFile[] = [];

  for (const file of files) {
    const place = placeOf(file.file);
    if (place === undefined) problems.push(misplaced(file.file));
    else if (place.kind === "facts") country(place.slug).facts = file;
    else if (place.kind === "messages") messages.push(file);
    else if (place.kind === "guide") {
      const result = loadGuide(file, place.topic, place.locale);
      problems.push(...result.problems);
      if (result.guide) country(place.slug).guides.push(result.guide);
    }
  }

  const countries = new Map<string, Country>();
  const guidesWithoutFacts: GuideFile[] = [];
  const unusable = new Set(problems.map((problem) => problem.file));
  for (const [slug, { facts: file, guides }] of found) {
    if (!file) {
      const first = `content/countries/${slug}/facts.yaml`;
      if (!unusable.has(first)) problems.push(factsMissing(first));
      guidesWithoutFacts.push(...guides);
      continue;
    }
    const yaml = parseYaml(file.file, file.text);
    const checked = yaml.problems.length > 0 ? yaml : checkSchema(factsSchema, yaml, file.file);
    problems.push(...checked.problems);
    if (checked.problems.length > 0) {
      guidesWithoutFacts.push(...guides);
      continue;
    }
    const facts = deepFreeze(checked.value as Facts);
    countries.set(
      slug,
      Object.freeze({
        slug,
        file: file.file,
        facts,
        index: indexFacts(facts),
        guides: Object.freeze(guides),
        yaml,
        unusable,
      }),
    );
  }
  return { content: { countries, messages, guidesWithoutFacts, unusable }, problems };
}

type Place =
  | { kind: "facts"; slug: string }
  | { kind: "guide"; slug: string; topic: Topic; locale: Locale }
  | { kind: "messages" }
  | { kind: "readme" };

/** What a file is, by its name; undefined for a name that means nothing here. */
function placeOf(file: string): Place | undefined {
  if (file === "content/README.md") return { kind: "readme" };
  const [, locale] = /^content\/messages\/([^/]+)\.json$/.exec(file) ?? [];
  if (locale !== undefined) return isLocale(locale) ? { kind: "messages" } : undefined;
  const [, slug, name] = /^content\/countries\/([^/]+)\/([^/]+)$/.exec(file) ?? [];
  if (slug === undefined || name === undefined) return undefined;
  if (name === "facts.yaml") return { kind: "facts", slug };
  const [, topic, language] = /^([^.]+)\.([^.]+)\.md$/.exec(name) ?? [];
  const knownTopic = topics.find((known) => known === topic);
  return knownTopic && language !== undefined && isLocale(language)
    ? { kind: "guide", slug, topic: knownTopic, locale: language }
    : undefined;
}

function misplaced(file: string): Problem {
  return {
    file,
    line: 1,
    path: "",
    rule: "file-name",
    message: "is not a name the site knows",
    hint: `Expected countries/<slug>/facts.yaml, countries/<slug>/<${topics.join("|")}>.<locale>.md or messages/<locale>.json, with a locale such as zh-Hans or en in exactly that letter case.`,
  };
}

function factsMissing(file: string): Problem {
  return {
    file,
    line: 1,
    path: "",
    rule: "facts-missing",
    message: "is missing, though the country has guides",
    hint: "Write the country's facts first; guides refer to them.",
  };
}

function loadGuide(file: TextFile, topic: Topic, locale: Locale): { guide?: GuideFile; problems: readonly Problem[] } {
  const markdown = parseMarkdownFile(file);
  if ("rule" in markdown) return { problems: [markdown] };
  const { frontMatter: yaml, body, bodyLine } = markdown;
  const checked = yaml.problems.length > 0 ? yaml : checkSchema(frontMatterSchema, yaml, file.file);
  if (checked.problems.length > 0) return { problems: checked.problems };
  const front = checked.value as FrontMatter;
  const fingerprint = fingerprintOf(front, body);
  return {
    guide: Object.freeze({
      file: file.file,
      topic,
      locale,
      front: Object.freeze(front),
      body,
      bodyLine,
      fingerprint,
      yaml,
    }),
    problems: [],
  };
}

/** SHA-256 over what a translator translates, in Unicode NFC, without outer white space; the first twelve hex digits. */
function fingerprintOf(front: FrontMatter, body: string): string {
  const text = [front.title, front.description, body].map((part) => part.normalize("NFC").trim()).join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
