import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { visit } from "unist-util-visit";

const parser = remark().use(remarkGfm).freeze();

/** What a reader of GitHub Flavored Markdown finds in a text. */
export interface ReadMarkdown {
  tree: Root;
  headings: { depth: number; text: string }[];
  /** Inline code, in order. */
  codes: string[];
  /** Addresses of links, in order. */
  links: string[];
  /** Ids of footnotes that are referred to, each once, and of those that are defined. */
  references: Set<string>;
  definitions: string[];
  /** The number of cells of each row, for each table. */
  tables: number[][];
  /** Text that is no code: where a directive or a footnote that was not understood would stand. */
  text: string;
}

/** Parses Markdown as GitHub does, without any directive. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const tree = parser.parse(markdown);
  const read: ReadMarkdown = {
    tree,
    headings: [],
    codes: [],
    links: [],
    references: new Set(),
    definitions: [],
    tables: [],
    text: "",
  };
  visit(tree, (node: Nodes) => {
    if (node.type === "heading") read.headings.push({ depth: node.depth, text: textOf(node) });
    else if (node.type === "inlineCode") read.codes.push(node.value);
    else if (node.type === "link") read.links.push(node.url);
    else if (node.type === "footnoteReference") read.references.add(node.identifier);
    else if (node.type === "footnoteDefinition") read.definitions.push(node.identifier);
    else if (node.type === "table") read.tables.push(node.children.map(({ children }) => children.length));
    else if (node.type === "text") read.text += `${node.value}\n`;
  });
  return read;
}
