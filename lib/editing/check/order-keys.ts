import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from "yaml";
import { z } from "zod";
import { findSchema } from "./yaml-files";

/**
 * A file with the keys of its YAML in the schema's order, comments and everything else as they were. Maps in braces,
 * and maps whose keys do not each begin a line, stay as they are, and so does a file that cannot be read.
 */
export function orderKeys(file: string, text: string): string {
  const schema = findSchema(file);
  if (!schema || text.includes("\r")) return text;
  const [, start = "", yaml = text] = file.endsWith(".md") ? (/^(\uFEFF?---\n)([\s\S]*?\n)---\n/.exec(text) ?? []) : [];
  if (file.endsWith(".md") && !start) return text;
  let ordered = yaml;
  // One map at a time, because every move changes the places of what follows.
  for (let next = moveOne(ordered, schema); next !== undefined; next = moveOne(next, schema)) ordered = next;
  return text.slice(0, start.length) + ordered + text.slice(start.length + yaml.length);
}

/** The text with the first map put in order that is not; undefined when all are. */
function moveOne(text: string, schema: z.ZodType): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  for (const { map, order } of listMaps(document.contents, schema)) {
    const sorted = [...map.items].sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
    if (map.flow || sorted.every((pair, index) => pair === map.items[index])) continue;
    const moved = arrange(text, map, sorted);
    if (moved !== undefined && isSame(text, moved)) return moved;
  }
  return undefined;
}

function* listMaps(node: unknown, schema: z.ZodType | undefined): Generator<{ map: YAMLMap; order: string[] }> {
  const inner = schema && unwrap(schema);
  if (isSeq(node)) {
    for (const item of node.items)
      yield* listMaps(item, inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined);
  } else if (isMap(node) && inner instanceof z.ZodObject) {
    const order = Object.keys(inner.shape);
    if (node.items.every((pair) => order.includes(keyOf(pair)))) yield { map: node, order };
    for (const pair of node.items) yield* listMaps(pair.value, inner.shape[keyOf(pair)] as z.ZodType | undefined);
  } else if (isMap(node) && inner instanceof z.ZodRecord) {
    for (const pair of node.items) yield* listMaps(pair.value, inner.valueType as z.ZodType);
  }
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

const keyOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : "");

/** Cuts the lines of a map into one piece for each key, comments above a key with it, and joins them in another order. */
function arrange(text: string, map: YAMLMap, sorted: readonly Pair[]): string | undefined {
  const starts = map.items.map((pair) => (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? -1);
  const first = starts[0] ?? -1;
  const column = first - (text.lastIndexOf("\n", first - 1) + 1);
  const indent = " ".repeat(column);
  const cuts = starts.map((start, index) => (index === 0 ? start : beforeComments(text, start - column, column)));
  if (starts.some((start, index) => start < 0 || (index > 0 && text.slice(start - column, start) !== indent)))
    return undefined;
  const end = endOf(text, map, starts.at(-1) ?? 0, column);
  const pieces = cuts.map((cut, index) => text.slice(cut, cuts[index + 1] ?? end).replace(/\n?$/, "\n"));
  const byPair = new Map(map.items.map((pair, index) => [pair, pieces[index] ?? ""]));
  const joined = sorted.map((pair) => byPair.get(pair)?.replace(/^ +/, "") ?? "").join(indent);
  return text.slice(0, first) + joined + text.slice(end);
}

/** The beginning of the comment lines right above a line, which begins at `start`. */
function beforeComments(text: string, start: number, column: number): number {
  let cut = start;
  for (;;) {
    const line = text.slice(text.lastIndexOf("\n", cut - 2) + 1, cut);
    if (!line.startsWith(`${" ".repeat(column)}#`)) return cut;
    cut -= line.length;
  }
}

/** Where the last key's lines end: before the first line that is less or equally indented, blank lines before it left out. */
function endOf(text: string, map: YAMLMap, lastStart: number, column: number): number {
  const last = map.items.at(-1);
  const valueEnd = (last?.value as { range?: [number, number, number] } | null)?.range?.[1] ?? lastStart;
  const lineEnd = text.indexOf("\n", Math.max(valueEnd - 1, lastStart));
  return column < 0 || lineEnd < 0 ? text.length : lineEnd + 1;
}

const isSame = (before: string, after: string) =>
  isDeepStrictEqual(parseDocument(before).toJS(), parseDocument(after).toJS());
