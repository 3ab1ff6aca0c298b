import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import type { Problem } from "./problem";

export type PathSegment = string | number;

/** The places that the values of a YAML text came from. */
export interface YamlPlaces {
  /** The line of the deepest existing part of a path. */
  lineAt(path: readonly PathSegment[]): number;
  /** The characters a scalar was written with, such as `0612345`; undefined when there is no scalar. */
  writtenAt(path: readonly PathSegment[]): string | undefined;
}

/** Parsed YAML together with the places its values came from. */
export interface YamlData extends YamlPlaces {
  /** The plain value; undefined when the text could not be parsed. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Places that are looked up only when one is asked for, which is when there is a problem: they take a hundred times the memory of the values. */
export function findPlacesLater(parse: () => YamlPlaces): YamlPlaces {
  let parsed: YamlPlaces | undefined;
  const places = () => (parsed ??= parse());
  return { lineAt: (path) => places().lineAt(path), writtenAt: (path) => places().writtenAt(path) };
}

/**
 * Reads YAML 1.2 and keeps the position of every value.
 * `firstLine` is the line of the file on which the text begins, counted from 1.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: lineOf(startOf(error, document)),
    path: "",
    rule: "yaml-syntax",
    message: error.message.split("\n")[0] ?? error.code,
    hint: yamlHint(error.code),
  }));
  for (const { name, offset } of listUnknownAliases(document)) {
    const message = `*${name} refers to an anchor that is not there`;
    const hint = `A code that begins with a star must stand in quotes: "*${name}".`;
    problems.push({ file, line: lineOf(offset), path: "", rule: "yaml-syntax", message, hint });
  }

  const resolve = (path: readonly PathSegment[]) => {
    let node: unknown = document.contents;
    let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
    for (const segment of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(segment));
        if (!pair) return { node: undefined, offset };
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(segment)];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else {
        return { node: undefined, offset };
      }
    }
    return { node, offset };
  };

  return {
    value: problems.length === 0 ? plainValue(document, problems, file, firstLine) : undefined,
    lineAt: (path) => lineOf(resolve(path).offset),
    writtenAt: (path) => {
      const { node } = resolve(path);
      return isScalar(node) ? node.source : undefined;
    },
    problems,
  };
}

/** Where an error begins: an open quotation mark is noticed only at the end of the file, and is to be found where it opens. */
function startOf(error: YAMLError, document: Document.Parsed): number {
  let start = error.pos[0];
  if (error.code !== "MISSING_CHAR" || !error.message.startsWith("Missing closing")) return start;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") && range && range[0] < start && range[1] >= start) start = range[0];
    },
  });
  return start;
}

/** Unquoted text that begins with a star, which YAML takes for an alias. */
function listUnknownAliases(document: Document.Parsed): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) found.push({ name: alias.source, offset: alias.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Aliases can make a small file huge; a hundred is more than any country needs. */
const maxAliasCount = 100;

function plainValue(
  document: ReturnType<typeof parseDocument>,
  problems: Problem[],
  file: string,
  firstLine: number,
): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch (error) {
    problems.push({
      file,
      line: firstLine,
      path: "",
      rule: "yaml-syntax",
      message: error instanceof Error ? error.message : String(error),
      hint: "Write the values out instead of repeating them with anchors (&) and aliases (*).",
    });
    return undefined;
  }
}

function yamlHint(code: string): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return "Keep one of the two keys; the second would silently replace the first.";
    case "TAB_AS_INDENT":
      return "Indent with spaces, not tabs.";
    case "BAD_INDENT":
    case "MISSING_CHAR":
    case "BLOCK_AS_IMPLICIT_KEY":
      return "Check the indentation and the colon; put text that contains `: ` or begins with * or # in quotes.";
    default:
      return "Check quotes, brackets and indentation on this line and the one before it.";
  }
}
