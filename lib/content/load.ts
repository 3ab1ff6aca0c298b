import type { z } from "zod";
import { type FactIndex, indexFacts } from "./fact-index";
import { type GuideFile, loadGuideFile } from "./guide-file";
import { generalFolder, misplaced, placeOf } from "./place";
import type { Problem } from "./problem";
import { readContentFiles, type TextFile } from "./read";
import { type Facts, facts as factsSchema } from "./schema/facts";
import { type GuideFacts, generalFacts, withoutCountry } from "./schema/general-facts";
import { type Checked, checkSchema } from "./schema-problems";
import { parseYaml, type YamlData } from "./yaml";

/** Guides and the facts they refer to, which stand in one folder. */
export interface GuideFolder {
  /** The file of the facts. */
  readonly file: string;
  readonly facts: GuideFacts;
  readonly index: FactIndex;
  readonly guides: readonly GuideFile[];
  readonly yaml: YamlData;
  /** Files below content/ that are there and cannot be used; they are not reported as missing too. */
  readonly unusable: ReadonlySet<string>;
}

export interface Country extends GuideFolder {
  readonly slug: string;
  readonly facts: Facts;
}

export interface Content {
  readonly countries: ReadonlyMap<string, Country>;
  /** The guides that belong to no country, where there are any. */
  readonly general: GuideFolder | undefined;
  /** Interface messages as text, by locale; checked by the rules, compiled into the app by lib/i18n. */
  readonly messages: readonly TextFile[];
  /** Guides of folders whose facts cannot be used: their text can still be checked. */
  readonly guidesWithoutFacts: readonly GuideFile[];
  readonly unusable: ReadonlySet<string>;
}

/** Every folder of guides: the countries, then the guides that belong to none. */
export function listFolders({ countries, general }: Pick<Content, "countries" | "general">): GuideFolder[] {
  return [...countries.values(), ...(general ? [general] : [])];
}

/**
 * Reads everything below a content folder and holds it against the schemas: one pass over the files.
 * What is wrong comes back as problems; one bad file leaves the others usable.
 */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
  const { files, problems } = readContentFiles(root);
  const found = new Map<string, { facts?: TextFile; guides: GuideFile[] }>();
  const inFolder = (folder: string) => {
    const entry = found.get(folder) ?? { guides: [] };
    found.set(folder, entry);
    return entry;
  };
  const messages: TextFile[] = [];

  for (const file of files) {
    const place = placeOf(file.file);
    if (place === undefined) problems.push(misplaced(file.file));
    else if (place.kind === "facts") inFolder(place.folder).facts = file;
    else if (place.kind === "messages") messages.push(file);
    else if (place.kind === "guide") {
      const result = loadGuideFile(file, place);
      problems.push(...result.problems);
      if (result.guide) inFolder(place.folder).guides.push(result.guide);
    }
  }

  const countries = new Map<string, Country>();
  let general: GuideFolder | undefined;
  const guidesWithoutFacts: GuideFile[] = [];
  const unusable = new Set(problems.map((problem) => problem.file));
  for (const [folder, { facts: file, guides }] of found) {
    if (!file) {
      const missing = `${folder}/facts.yaml`;
      if (!unusable.has(missing)) problems.push(factsMissing(missing));
      guidesWithoutFacts.push(...guides);
      continue;
    }
    const put = <F extends GuideFacts>(facts: F, yaml: YamlData) => ({
      file: file.file,
      facts: deepFreeze(facts),
      index: indexFacts(facts),
      guides: Object.freeze(guides),
      yaml,
      unusable,
    });
    if (folder === generalFolder) {
      const checked = readFacts(generalFacts, file, problems);
      if (checked) general = Object.freeze(put({ ...withoutCountry, ...checked.facts }, checked.yaml));
      else guidesWithoutFacts.push(...guides);
    } else {
      const checked = readFacts(factsSchema, file, problems);
      const slug = folder.slice(folder.lastIndexOf("/") + 1);
      if (checked) countries.set(slug, Object.freeze({ slug, ...put(checked.facts, checked.yaml) }));
      else guidesWithoutFacts.push(...guides);
    }
  }
  return { content: { countries, general, messages, guidesWithoutFacts, unusable }, problems };
}

/** Facts as their schema wants them; undefined when they are not, and what is wrong joins the problems. */
function readFacts<T>(schema: z.ZodType<T>, { file, text }: TextFile, problems: Problem[]) {
  const yaml = parseYaml(file, text);
  const checked: Checked<T> = yaml.problems.length > 0 ? { problems: yaml.problems } : checkSchema(schema, yaml, file);
  problems.push(...checked.problems);
  return checked.value === undefined ? undefined : { facts: checked.value, yaml };
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
