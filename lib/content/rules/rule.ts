import type { Nodes } from "mdast";
import type { ParsedBody } from "@/lib/markdown/parse";
import type { GuideFile } from "../guide-file";
import type { Country, GuideFolder } from "../load";
import type { Problem } from "../problem";
import { formatPath } from "../schema-problems";
import type { PathSegment } from "../yaml";

/** A rule about the facts of one folder; `today` is an ISO day. */
export type FactsRule = (folder: GuideFolder, today: string) => Problem[];

/** A rule about one country; `today` is an ISO day. */
export type CountryRule = (country: Country, today: string) => Problem[];

/** A guide with its parsed body. */
export interface ParsedGuide {
  readonly guide: GuideFile;
  readonly parsed: ParsedBody;
}

/** A rule about the text of one guide. */
export type TextRule = (context: ParsedGuide) => Problem[];

/** A guide with its parsed body and the folder it stands in. */
export interface GuideUnderCheck extends ParsedGuide {
  readonly folder: GuideFolder;
}

/** A rule about one guide and the facts it refers to. */
export type GuideRule = (context: GuideUnderCheck) => Problem[];

/** A problem at a place in a folder's facts. */
export function factsProblem(
  folder: GuideFolder,
  path: readonly PathSegment[],
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { file: folder.file, line: folder.yaml.lineAt(path), path: formatPath(path), rule, message, hint };
}

/** A problem at a line of a guide's file. */
export function guideProblem(guide: GuideFile, line: number, rule: string, message: string, hint: string): Problem {
  return { file: guide.file, line, path: "", rule, message, hint };
}

/** The line of the guide's file on which a node of its body begins. */
export function lineOfNode(guide: GuideFile, node: Nodes): number {
  return (node.position?.start.line ?? 1) + guide.bodyLine - 1;
}

/** Every fact of a folder that names sources, with the path to it. */
export function* listSourcedFacts(
  folder: GuideFolder,
): Generator<{ path: PathSegment[]; sources: readonly string[]; checked: string }> {
  yield* walk(folder.facts, []);
}

function* walk(value: unknown, path: PathSegment[]): ReturnType<typeof listSourcedFacts> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    const record = value as Record<string, unknown>;
    if (Array.isArray(record["sources"]) && typeof record["checked"] === "string") {
      yield { path, sources: record["sources"], checked: record["checked"] };
    }
    for (const [key, item] of Object.entries(record)) yield* walk(item, [...path, key]);
  }
}
