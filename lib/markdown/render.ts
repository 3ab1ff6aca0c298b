import type { Parent, PhrasingContent, Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { visit } from "unist-util-visit";
import type { GuideFile } from "@/lib/content/guide-file";
import type { GuideFolder } from "@/lib/content/load";
import { getFormats } from "@/lib/format";
import { getTranslator } from "@/lib/i18n/translator";
import { sourceAnchor } from "@/lib/urls";
import type { RenderedGuide } from "./blocks";
import { type FactText, factText, type Wording } from "./fact-text";
import { type ParsedBody, parseBody } from "./parse";
import { resolveFacts } from "./resolve-facts";
import { sanitizeSchema } from "./sanitize-schema";
import { splitGuide } from "./split";

const writer = remark().use(remarkGfm).use(remarkHtml, { sanitize: sanitizeSchema }).freeze();

/**
 * Turns a guide's Markdown into sections of sanitised HTML and blocks for components.
 * The body must have passed its rules; its tree is used up.
 */
export function renderGuide(
  guide: GuideFile,
  folder: Pick<GuideFolder, "facts" | "index">,
  parsed: ParsedBody = parseBody(guide.body, guide.bodyLine),
): RenderedGuide {
  const wording: Wording = {
    formats: getFormats(guide.locale),
    currency: folder.facts.currency,
    t: getTranslator(guide.locale),
  };
  resolveFacts(parsed.tree, folder.index, (value) => toNode(factText(value, wording)));
  replaceCitations(parsed.tree);
  return splitGuide(parsed, (nodes) => ({ type: "prose", html: toHtml(nodes) }));
}

/** Codes, numbers, names and addresses are isolated, so that they keep their order in right-to-left text. */
function toNode(fact: FactText): PhrasingContent {
  switch (fact.form) {
    case "words":
      return { type: "text", value: fact.text };
    case "code":
      return isolated(fact.text, ["code"]);
    case "name":
      return isolated(fact.text);
    case "link":
      return { type: "link", url: fact.url, children: [isolated(fact.text)] };
  }
}

function isolated(value: string, className: string[] = []): PhrasingContent {
  // A node type of our own with `hName`: remark turns it into that element (mdast-util-to-hast).
  return {
    type: "emphasis",
    data: { hName: "bdi", hProperties: { dir: "ltr", ...(className.length > 0 ? { className } : {}) } },
    children: [{ type: "text", value }],
  };
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

function toHtml(children: RootContent[]): string {
  return writer.stringify({ type: "root", children }).trim();
}
