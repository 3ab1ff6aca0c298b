import type { BlockContent, DefinitionContent, Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import type { BlockDirective } from "@/lib/content/rules/known-directives";
import type { CodePurpose } from "@/lib/content/schema/ways";
import type { Block, Prose, RenderedGuide, Section } from "./blocks";
import type { ParsedBody } from "./parse";
import { walk } from "./walk";

/**
 * Cuts a guide into its sections and their blocks: neighbouring nodes of plain Markdown become one piece of prose,
 * each block directive becomes a block of its own. Headings get the ids their author gave them.
 */
export function splitGuide<P extends Prose>(
  { tree, headings, citations }: Pick<ParsedBody, "tree" | "headings" | "citations">,
  toProse: (nodes: RootContent[]) => P,
): RenderedGuide<P> {
  setHeadingIds(
    tree,
    headings.map(({ id }) => id),
  );
  const sections: Section<P>[] = [];
  let section: { id: string; heading: string; nodes: RootContent[] } | undefined;
  const close = () => {
    if (section) sections.push({ id: section.id, heading: section.heading, blocks: toBlocks(section.nodes, toProse) });
  };
  for (const node of tree.children) {
    if (node.type === "heading" && node.depth === 2) {
      close();
      section = { id: String(node.data?.hProperties?.["id"]), heading: textOf(node), nodes: [] };
    } else section?.nodes.push(node);
  }
  close();
  return { sections, citations: [...new Set(citations.map(({ id }) => id))] };
}

function setHeadingIds(tree: Root, ids: readonly (string | undefined)[]): void {
  let next = 0;
  walk(tree, (node) => {
    if (node.type !== "heading") return;
    const id = ids[next];
    next += 1;
    if (id !== undefined) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  });
}

function toBlocks<P extends Prose>(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  toProse: (nodes: RootContent[]) => P,
): Block<P>[] {
  const blocks: Block<P>[] = [];
  let prose: RootContent[] = [];
  const flush = () => {
    if (prose.length > 0) blocks.push(toProse(prose));
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === "containerDirective" || node.type === "leafDirective") {
      flush();
      blocks.push(toBlock(node, toProse));
    } else prose.push(node);
  }
  flush();
  return blocks;
}

function toBlock<P extends Prose>(
  node: ContainerDirective | LeafDirective,
  toProse: (nodes: RootContent[]) => P,
): Block<P> {
  const attribute = (name: string) => node.attributes?.[name] ?? "";
  const inside = () => toBlocks((node as ContainerDirective).children, toProse);
  const type = node.name as BlockDirective;
  switch (type) {
    case "operator":
      return { type, id: attribute("id"), blocks: inside() };
    case "way":
      return { type, channel: attribute("channel"), blocks: inside() };
    case "claim":
      return { type, id: attribute("id"), blocks: inside() };
    case "codes":
      return { type, does: attribute("does").split(" ") as CodePurpose[] };
    default:
      return { type };
  }
}
