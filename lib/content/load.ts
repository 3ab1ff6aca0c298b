import type { Store } from "@/lib/cache/store";
import { type FactIndex, indexFacts } from "./fact-index";
import { type GuideFile, loadGuideFile } from "./guide-file";
import { generalFolder, misplaced, placeOf } from "./place";
import type { Problem } from "./problem";
import { readContentFiles, type TextFile } from "./read";
import { readYaml } from "./read-yaml";
import { remember } from "./remember";
import { type Change, changeLog } from "./schema/changes";
import { type Facts, facts as factsSchema } from "./schema/facts";
import { type GuideFacts, generalFacts, withoutCountry } from "./schema/general-facts";
import { type Redirect, redirectList } from "./schema/redirects";
import { type SearchWords, searchWords } from "./schema/search-words";
import type { YamlPlaces } from "./yaml";

/** Guides and the facts they refer to, which stand in one folder. */
export interface GuideFolder {
  /** The file of the facts. */
  readonly file: string;
  readonly facts: GuideFacts;
  readonly index: FactIndex;
  readonly guides: readonly GuideFile[];
  readonly yaml: YamlPlaces;
  /** Files below content/ that are there and cannot be used; they are not reported as missing too. */
  readonly unusable: ReadonlySet<string>;
}

export interface Country extends GuideFolder {
  readonly slug: string;
  readonly facts: Facts;
  /** What changed in the facts; undefined where there is no file that can be used. */
  readonly changeLog: ChangeLogFile | undefined;
}

/** A country's change log with the file it stands in. */
export interface ChangeLogFile {
  readonly file: string;
  readonly changes: readonly Change[];
  readonly yaml: YamlPlaces;
}

export interface Content {
  readonly countries: ReadonlyMap<string, Country>;
  /** The guides that belong to no country, where there are any. */
  readonly general: GuideFolder | undefined;
  /** Interface messages as text, by locale; checked by the rules, compiled into the app by lib/i18n. */
  readonly messages: readonly TextFile[];
  /** Addresses that have moved; undefined where there is no file that can be used. */
  readonly redirects: RedirectFile | undefined;
  /** What people type when they look for something; undefined where there is no file that can be used. */
  readonly searchWords: SearchWordsFile | undefined;
  /** Guides of folders whose facts cannot be used: their text can still be checked. */
  readonly guidesWithoutFacts: readonly GuideFile[];
  readonly unusable: ReadonlySet<string>;
}

/** Redirects with the file they stand in. */
export interface RedirectFile {
  readonly file: string;
  readonly list: readonly Redirect[];
  readonly yaml: YamlPlaces;
}

/** The words of a search with the file they stand in. */
export interface SearchWordsFile {
  readonly file: string;
  readonly words: SearchWords;
  readonly yaml: YamlPlaces;
}

/** Every folder of guides: the countries, then the guides that belong to none. */
export function listFolders({ countries, general }: Pick<Content, "countries" | "general">): GuideFolder[] {
  return [...countries.values(), ...(general ? [general] : [])];
}

/**
 * Reads everything below a content folder and holds it against the schemas: one pass over the files.
 * What is wrong comes back as problems; one bad file leaves the others usable. A text that a store knows is not parsed again.
 */
export function loadContent(root: string, store?: Store): { content: Content; problems: Problem[] } {
  return loadFiles(readContentFiles(root), store);
}

/** The same for files that have been read: some folders only, or all. */
export function loadFiles(
  { files, problems: unreadable }: ReturnType<typeof readContentFiles>,
  store?: Store,
): { content: Content; problems: Problem[] } {
  const problems = [...unreadable];
  const found = new Map<string, { facts?: TextFile; changes?: TextFile; guides: GuideFile[] }>();
  const inFolder = (folder: string) => {
    const entry = found.get(folder) ?? { guides: [] };
    found.set(folder, entry);
    return entry;
  };
  const messages: TextFile[] = [];
  let redirects: RedirectFile | undefined;
  let words: SearchWordsFile | undefined;

  for (const file of files) {
    const place = placeOf(file.file);
    if (place === undefined) problems.push(misplaced(file.file));
    else if (place.kind === "facts") inFolder(place.folder).facts = file;
    else if (place.kind === "changes") inFolder(place.folder).changes = file;
    else if (place.kind === "messages") messages.push(file);
    else if (place.kind === "redirects") {
      const read = readYaml(redirectList, file, problems, store);
      redirects = read && { file: file.file, list: deepFreeze(read.value.redirects), yaml: read.yaml };
    } else if (place.kind === "search-words") {
      const read = readYaml(searchWords, file, problems, store);
      words = read && { file: file.file, words: deepFreeze(read.value), yaml: read.yaml };
    } else if (place.kind === "guide") {
      const result = remember(file, () => loadGuideFile(file, place));
      problems.push(...result.problems);
      if (result.guide) inFolder(place.folder).guides.push(result.guide);
    }
  }

  const countries = new Map<string, Country>();
  let general: GuideFolder | undefined;
  const guidesWithoutFacts: GuideFile[] = [];
  const unusable = new Set(problems.map((problem) => problem.file));
  for (const [folder, { facts: file, changes, guides }] of found) {
    if (!file) {
      const missing = `${folder}/facts.yaml`;
      if (!unusable.has(missing)) problems.push(factsMissing(missing));
      guidesWithoutFacts.push(...guides);
      continue;
    }
    const put = <F extends GuideFacts>(facts: F, yaml: YamlPlaces) => ({
      file: file.file,
      facts: deepFreeze(facts),
      index: indexFacts(facts),
      guides: Object.freeze(guides),
      yaml,
      unusable,
    });
    if (folder === generalFolder) {
      const checked = readYaml(generalFacts, file, problems, store);
      if (checked) general = Object.freeze(put({ ...withoutCountry, ...checked.value }, checked.yaml));
      else guidesWithoutFacts.push(...guides);
    } else {
      const checked = readYaml(factsSchema, file, problems, store);
      const slug = folder.slice(folder.lastIndexOf("/") + 1);
      const log = changes && readYaml(changeLog, changes, problems, store);
      if (changes && !log) unusable.add(changes.file);
      const changeLogFile = log && { file: changes.file, changes: deepFreeze(log.value.changes), yaml: log.yaml };
      if (checked) {
        const country = { slug, changeLog: changeLogFile, ...put(checked.value, checked.yaml) };
        countries.set(slug, Object.freeze(country));
      } else guidesWithoutFacts.push(...guides);
    }
  }
  return {
    content: { countries, general, messages, redirects, searchWords: words, guidesWithoutFacts, unusable },
    problems,
  };
}

function factsMissing(file: string): Problem {
  return {
    file,
    line: 1,
    path: "",
    rule: "facts-missing",
    message: "is missing, though there are guides beside it",
    hint: "Write the facts first; guides refer to them.",
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
