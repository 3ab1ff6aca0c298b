import type { PhrasingContent, RootContent } from "mdast";
import type { FactIndex } from "@/lib/content/fact-index";
import type { RenderedGuide } from "../blocks";
import { type FactText, factText, type Wording } from "../fact-text";
import type { ParsedBody } from "../parse";
import { resolveFacts } from "../resolve-facts";
import { splitGuide } from "../split";
import { walk } from "../walk";
import { code, link } from "./nodes";

/** Prose as nodes of plain Markdown. */
export interface MarkdownProse {
  type: "prose";
  nodes: RootContent[];
}

/**
 * A guide's sections with facts in words. A link to a heading leads to the page at `url`, which alone has its id.
 * The parsed tree is used up.
 */
export function splitInWords(
  parsed: ParsedBody,
  index: FactIndex,
  { wording, url }: { wording: Wording; url: string },
): RenderedGuide<MarkdownProse> {
  resolveFacts(parsed.tree, index, (value) => toNode(factText(value, wording)));
  walk(parsed.tree, (node) => {
    if (node.type === "link" && node.url.startsWith("#")) node.url = `${url}${node.url}`;
  });
  return splitGuide(parsed, (nodes) => ({ type: "prose", nodes }));
}

function toNode(fact: FactText): PhrasingContent {
  switch (fact.form) {
    case "words":
    case "name":
      return { type: "text", value: fact.text };
    case "code":
      return code(fact.text);
    case "link":
      return link(fact.url, fact.text);
  }
}
