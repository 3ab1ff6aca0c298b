import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parse,
  parseDocument,
  type Scalar,
  stringify,
} from "yaml";
import type { PathSegment } from "@/lib/content/yaml";

type Path = readonly PathSegment[];

/** A value an editor can set: text, a number, or a list of ids. */
export type PlainValue = string | number | boolean | readonly string[];

/** YAML text with one value set. Comments, order, quotes and line breaks elsewhere stay as they are; a new key goes before `sources`. */
export function setInYaml(text: string, path: Path, value: PlainValue): string {
  return edit(
    text,
    (document) => document.setIn(path, value),
    (document) => replaceValue(text, document, path, value),
  );
}

/** YAML text without one value: an item of a list with the comment right above it, or a key. A list left empty becomes `[]`. */
export function removeFromYaml(text: string, path: Path): string {
  return edit(
    text,
    (document) => document.deleteIn(path),
    (document) => cutValue(text, document, path),
  );
}

/** YAML text with a map added at the end of a list. */
export function appendToYaml(text: string, path: Path, item: object): string {
  const add = (document: Document) => document.addIn(path, document.createNode(item));
  return edit(text, add, (document) => insertItem(text, document, path, item));
}

/** Takes the cut by hand, which leaves every other character alone, when it gives the very data that the document gives; else the document as the library writes it. */
function edit(
  text: string,
  change: (document: Document) => void,
  cut: (document: Document.Parsed) => string | undefined,
): string {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  const byHand = cut(document);
  change(document);
  const wanted = document.toJS();
  if (byHand !== undefined && isDeepStrictEqual(tryParse(byHand), wanted)) return byHand;
  return document.toString({ lineWidth: 0 });
}

function tryParse(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

const splice = (text: string, start: number, end: number, put: string) => text.slice(0, start) + put + text.slice(end);
const lineStart = (text: string, offset: number) => text.lastIndexOf("\n", offset - 1) + 1;
const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
};

function replaceValue(text: string, document: Document.Parsed, path: Path, value: PlainValue): string | undefined {
  const node = document.getIn(path, true);
  if (isScalar(node) && node.range) return splice(text, node.range[0], node.range[1], formatLike(node, value));
  if (isSeq(node) && node.flow && node.range) return splice(text, node.range[0], node.range[1], formatFlow(value));
  if (node !== undefined) return undefined;
  const key = path.at(-1);
  const sources = findPair(document.getIn(path.slice(0, -1), true), "sources");
  const start = (sources?.key as Node | undefined)?.range?.[0];
  if (start === undefined) return undefined;
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent) && parent.flow) return splice(text, start, start, `${key}: ${formatFlow(value)}, `);
  const indent = text.slice(lineStart(text, start), start);
  return indent.trim() === "" ? splice(text, start, start, `${key}: ${formatFlow(value)}\n${indent}`) : undefined;
}

function formatLike(node: Scalar, value: PlainValue): string {
  if (typeof value === "string" && node.type === "QUOTE_DOUBLE") return JSON.stringify(value);
  return formatFlow(value);
}

function formatFlow(value: PlainValue): string {
  return stringify(value, { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false }).trimEnd();
}

function cutValue(text: string, document: Document.Parsed, path: Path): string | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent) || parent.flow) return undefined;
  if (isSeq(parent) && parent.items.length === 1) return emptyList(text, document, path.slice(0, -1));
  const index = path.at(-1);
  const item = isSeq(parent) ? parent.items[Number(index)] : findPair(parent, index);
  const start = startOf(item);
  const end = endOf(item);
  if (start === undefined || end === undefined) return undefined;
  const first = lineStart(text, start);
  const lead = text.slice(first, start);
  if (!/^\s*(- +)?$/.test(lead)) return undefined;
  return splice(text, startOfComment(text, first), Math.min(text.length, lineEnd(text, end) + 1), "");
}

/** Where the comment begins that stands right above a line. */
function startOfComment(text: string, line: number): number {
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^\s*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

function emptyList(text: string, document: Document.Parsed, path: Path): string | undefined {
  const pair = findPair(document.getIn(path.slice(0, -1), true), path.at(-1));
  const start = (pair?.key as Node | undefined)?.range?.[1];
  const end = endOf(pair);
  return start === undefined || end === undefined ? undefined : splice(text, start, lineEnd(text, end), ": []");
}

function insertItem(text: string, document: Document.Parsed, path: Path, item: object): string | undefined {
  const list = document.getIn(path, true);
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
  const start = startOf(last);
  const end = endOf(last);
  if (start === undefined || end === undefined) return undefined;
  const indent = /^\s*/.exec(text.slice(lineStart(text, start), start))?.[0] ?? "";
  const lines = formatItem(item).map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}`);
  const at = lineEnd(text, end);
  return splice(text, at, at, `\n${lines.join("\n")}`);
}

function formatItem(item: object): string[] {
  return Object.entries(item).map(([key, value]) => `${key}: ${formatFlow(value as PlainValue)}`);
}

function findPair(map: unknown, key: PathSegment | undefined): Pair | undefined {
  return isMap(map)
    ? map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined;
}

function startOf(item: unknown): number | undefined {
  return isPair(item) ? (item.key as Node | null)?.range?.[0] : (item as Node | undefined)?.range?.[0];
}

/** Where the last character of a value stands; a block's own range ends with the comments and empty lines behind it. */
function endOf(item: unknown): number | undefined {
  if (isPair(item)) return endOf(item.value) ?? endOf(item.key);
  if (isCollection(item) && !item.flow) return endOf(item.items.at(-1));
  return (item as Node | null | undefined)?.range?.[1];
}
