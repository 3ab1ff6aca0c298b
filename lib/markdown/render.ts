import type { BlockContent, DefinitionContent, Nodes, Parent, PhrasingContent, Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { SKIP, visit } from "unist-util-visit";
import type { FactIndex } from "@/lib/content/fact-index";
import { findFactValue, isFactDirective } from "@/lib/content/fact-values";
import type { GuideFile } from "@/lib/content/guide-file";
import type { GuideFolder } from "@/lib/content/load";
import type { BlockDirective } from "@/lib/content/rules/known-directives";
import type { CodePurpose } from "@/lib/content/schema/ways";
import { getFormats } from "@/lib/format";
import { getTranslator } from "@/lib/i18n/translator";
import { sourceAnchor } from "@/lib/urls";
import type { Block, RenderedGuide, Section } from "./blocks";
import { factText, type Wording } from "./fact-text";
import { labelOf, type ParsedBody, parseBody } from "./parse";
import { sanitizeSchema } from "./sanitize-schema";

const writer = remark().use(remarkGfm).use(remarkHtml, { sanitize: sanitizeSchema }).freeze();

/**
 * Turns a guide's Markdown into sections of sanitised HTML and blocks for components.
 * The body must have passed its rules; its tree is used up.
 */
export function renderGuide(
  guide: GuideFile,
  folder: Pick<GuideFolder, "facts" | "index">,
  { tree, headings, citations }: ParsedBody = parseBody(guide.body, guide.bodyLine),
): RenderedGuide {
  const wording: Wording = {
    formats: getFormats(guide.locale),
    currency: folder.facts.currency,
    t: getTranslator(guide.locale),
  };
  replaceFacts(tree, folder.index, wording);
  replaceCitations(tree);
  setHeadingIds(
    tree,
    headings.map(({ id }) => id),
  );

  const sections: Section[] = [];
  let section: { id: string; heading: string; nodes: RootContent[] } | undefined;
  const close = () => {
    if (section) sections.push({ id: section.id, heading: section.heading, blocks: toBlocks(section.nodes) });
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

function replaceFacts(tree: Root, facts: FactIndex, wording: Wording): void {
  visit(tree, "textDirective", (node, index, parent) => {
    if (!isFactDirective(node.name) || !parent || index === undefined) return undefined;
    const value = findFactValue(node.name, labelOf(node), facts);
    if (!value) throw new Error(`Nothing for :${node.name}[${labelOf(node)}]`);
    const fact = factText(value, wording);
    (parent as Parent).children[index] = fact;
    dropDoubledStop(fact, parent.children[index + 1]);
    return SKIP;
  });
}

/** A Russian date ends with a stop of its own, which ends the sentence too. */
function dropDoubledStop(fact: Nodes, next: Nodes | undefined): void {
  if (fact.type === "text" && fact.value.endsWith(".") && next?.type === "text" && next.value.startsWith(".")) {
    next.value = next.value.slice(1);
  }
}

/**
 * `[^s12]` becomes a raised link to entry s12 of the page's list of sources, marked 12 on every page of the country.
 * Between neighbours stands a space that does not break: 2 and 3 are not to be read, or copied, as 23.
 */
function replaceCitations(tree: Root): void {
  visit(tree, "footnoteReference", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const id = node.label ?? node.identifier;
    const mark: PhrasingContent = {
      type: "emphasis",
      data: { hName: "sup" },
      children: [
        {
          type: "link",
          url: sourceAnchor(id),
          children: [{ type: "text", value: id.slice(1) }],
        },
      ],
    };
    const isFollowed = parent.children[index + 1]?.type === "footnoteReference";
    (parent as Parent).children.splice(
      index,
      1,
      mark,
      ...(isFollowed ? [{ type: "text", value: "\u00a0" } as const] : []),
    );
  });
}

function setHeadingIds(tree: Root, ids: readonly (string | undefined)[]): void {
  let next = 0;
  visit(tree, "heading", (node) => {
    const id = ids[next];
    next += 1;
    if (id !== undefined) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
  });
}

/** Neighbouring nodes of plain Markdown become one piece of HTML; each block directive becomes a block of its own. */
function toBlocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[]): Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  const flush = () => {
    if (prose.length > 0) blocks.push({ type: "prose", html: toHtml(prose) });
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === "containerDirective" || node.type === "leafDirective") {
      flush();
      blocks.push(toBlock(node));
    } else prose.push(node);
  }
  flush();
  return blocks;
}

function toBlock(node: ContainerDirective | LeafDirective): Block {
  const attribute = (name: string) => node.attributes?.[name] ?? "";
  const type = node.name as BlockDirective;
  switch (type) {
    case "operator":
      return { type, id: attribute("id"), blocks: toBlocks((node as ContainerDirective).children) };
    case "way":
      return { type, channel: attribute("channel"), blocks: toBlocks((node as ContainerDirective).children) };
    case "claim":
      return { type, id: attribute("id"), blocks: toBlocks((node as ContainerDirective).children) };
    case "codes":
      return { type, does: attribute("does").split(" ") as CodePurpose[] };
    default:
      return { type };
  }
}

function toHtml(children: RootContent[]): string {
  return writer.stringify({ type: "root", children }).trim();
}
