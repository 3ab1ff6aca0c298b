import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { tests } from "commonmark-spec";

const folder = path.resolve(import.meta.dirname, "../fixtures/xss");

/** Published texts that have run a program somewhere, from one project; its licence lets anybody pass them on. */
export interface Corpus {
  source: string;
  version: string;
  license: string;
  notice: string;
  vectors: string[];
}

export const corpora: Corpus[] = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));

/** Every vector of every corpus, each once. */
export const vectors: string[] = [
  ...new Map(corpora.flatMap((corpus) => corpus.vectors.map((vector) => [vector.trim(), vector]))).values(),
];

/** The examples of the CommonMark specification, with the section each belongs to. */
export const specExamples = tests.map(({ markdown, section }) => ({
  markdown: markdown.replaceAll("→", "\t"),
  section,
}));
