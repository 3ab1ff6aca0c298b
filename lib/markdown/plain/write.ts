import type { RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

const writer = remark()
  .use({ settings: { bullet: "-", rule: "-" } })
  // Cells are not padded to columns: it would triple the size of a table.
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze();

/** Unicode's isolates (U+2066 to U+2069), which order words on a page; in a file that is copied from they would be in the way. */
const isolates = /[\u2066-\u2069]/g;

/** Nodes as GitHub Flavored Markdown. */
export function toMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: "root", children }).replace(isolates, "");
}
