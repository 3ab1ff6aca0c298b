import type { Nodes } from "mdast";
import { walk } from "@/lib/markdown/walk";
import { guideProblem, lineOfNode, type TextRule } from "./rule";

const rule = "plain-markdown";

const refused: Partial<Record<Nodes["type"], [message: string, hint: string]>> = {
  html: ["raw HTML", "Write Markdown; where the page needs more, there is a directive for it (content/README.md)."],
  image: ["an image", "Say it in words: readers of this page pay for every kilobyte."],
  imageReference: ["an image", "Say it in words: readers of this page pay for every kilobyte."],
  link: [
    "a typed link",
    "Put the address into the facts and write :link[id] or a footnote such as [^s12]; within the guide link to a heading: [words](#its-id).",
  ],
  linkReference: ["a typed link", "Put the address into the facts and write :link[id] or a footnote such as [^s12]."],
  definition: ["a link definition", "Put the address into the facts and write :link[id]."],
  code: ["a code block", "Write :dial[…] for what is dialled, and plain text for the rest."],
};

/** Guides are plain Markdown: no HTML, no images, and no address that stands outside the facts; a link may lead to a heading of the same guide. */
export const plainMarkdown: TextRule = ({ guide, parsed }) => {
  const problems: ReturnType<TextRule> = [];
  const headings = new Set(parsed.headings.map(({ id }) => id));
  walk(parsed.tree, (node) => {
    if (node.type === "link" && node.url.startsWith("#") && headings.has(node.url.slice(1))) return;
    const found = refused[node.type];
    if (found) problems.push(guideProblem(guide, lineOfNode(guide, node), rule, found[0], found[1]));
  });
  return problems;
};
