import type { Heading, Nodes, Parent, Root } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { toString as textOf } from "mdast-util-to-string";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { remark } from "remark";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import type { Data } from "unified";
import type { Store } from "@/lib/cache/store";
import { readTree, writeTree } from "./kept-tree";
import { walk } from "./walk";

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** A heading with the fixed id its author gave it: `## What works {#no-data}`. */
export interface OutlineHeading {
  depth: number;
  id: string | undefined;
  text: string;
  line: number;
  /** False for a heading inside a block, list or quotation, where it cannot begin a section. */
  isTopLevel: boolean;
}

/** A Markdown body as a tree, with what the rules and the page ask of it. */
export interface ParsedBody {
  tree: Root;
  headings: OutlineHeading[];
  /** Every directive in order of appearance, with the line it stands on. */
  directives: { node: Directive; line: number; parent: Nodes["type"] }[];
  /** Every footnote reference in order of appearance. */
  citations: { id: string; line: number }[];
  /** Footnotes an author has written a text for, though their texts are the country's sources. */
  ownFootnotes: { id: string; line: number }[];
}

/** GFM takes `[^s2]` for plain text unless the text defines it; here every one is defined, by the facts. */
const definedByFacts: string[] = Object.assign([], { includes: () => true });

/** Looks at the first line before any text is parsed, and takes nothing of it: it only says what is defined. */
const footnotesOfFacts: NonNullable<Data["micromarkExtensions"]>[number] = {
  document: {
    null: {
      tokenize(_effects, _ok, nok) {
        this.parser.gfmFootnotes = definedByFacts;
        return nok;
      },
    },
  },
};

const parser = remark()
  .data("micromarkExtensions", [footnotesOfFacts])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Of GFM only the footnotes: a third faster, and the same for a text in which nothing else of GFM can begin. */
const footnoteParser = remark()
  .data("micromarkExtensions", [footnotesOfFacts, gfmFootnote()])
  .data("fromMarkdownExtensions", [gfmFootnoteFromMarkdown()])
  .use(remarkDirective)
  .freeze();

/** What tables, struck-out text, boxes to tick and bare addresses cannot do without. */
const moreOfGfm = /[|~@]|www\.|https?:|:-|-:|\[[ \t\nxX]\]/i;

/** Parses a guide's Markdown; `firstLine` is the line of the file on which it begins. A text that the store knows is not parsed again. */
export function parseBody(body: string, firstLine = 1, store?: Store): ParsedBody {
  const tree = parseTree(body, store);

  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1;
  const parsed: ParsedBody = { tree, headings: [], directives: [], citations: [], ownFootnotes: [] };
  walk(tree, (node) => {
    if (node.type !== "footnoteDefinition") return;
    parsed.ownFootnotes.push({ id: node.label ?? node.identifier, line: lineOf(node) });
  });
  tree.children = tree.children.filter((node) => node.type !== "footnoteDefinition");
  walk(tree, (node, parent) => {
    if (node.type === "heading") {
      const isTopLevel = parent?.type === "root";
      parsed.headings.push({ ...takeHeadingId(node), depth: node.depth, line: lineOf(node), isTopLevel });
    } else if (node.type === "footnoteReference") {
      parsed.citations.push({ id: node.label ?? node.identifier, line: lineOf(node) });
    } else if (isDirective(node)) {
      parsed.directives.push({ node, line: lineOf(node), parent: (parent as Nodes | undefined)?.type ?? "root" });
    }
  });
  return parsed;
}

function parseTree(body: string, store: Store | undefined): Root {
  const kept = store?.find(body);
  if (kept) return readTree(kept);
  const tree = (moreOfGfm.test(body) ? parser : footnoteParser).parse(body);
  store?.keep(body, writeTree(tree));
  return tree;
}

const trailingId = /\s*\{#([a-z0-9-]+)\}\s*$/;

/** Takes `{#id}` off the end of a heading and returns it with the text that is left. */
function takeHeadingId(heading: Heading): { id: string | undefined; text: string } {
  const last = heading.children.at(-1);
  const match = last?.type === "text" ? trailingId.exec(last.value) : null;
  if (last?.type === "text" && match) last.value = last.value.slice(0, match.index);
  return { id: match?.[1], text: textOf(heading) };
}

export function isDirective(node: Nodes): node is Directive {
  return node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective";
}

/** The text between the brackets of a directive: the reference in `:dial[jazz.balance]`. */
export function labelOf(directive: Directive): string {
  return textOf(directive as Parent);
}
