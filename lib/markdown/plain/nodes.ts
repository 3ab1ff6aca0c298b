import type { BlockContent, Heading, List, Paragraph, PhrasingContent, RootContent } from "mdast";

/** A piece of a line: nodes, or words as they are. */
type Words = string | PhrasingContent | readonly PhrasingContent[];

const phrasing = (words: Words): readonly PhrasingContent[] => {
  if (words === "") return [];
  if (typeof words === "string") return [{ type: "text", value: words }];
  return "type" in words ? [words] : words;
};

/** Words in bold. */
export const strong = (words: string): PhrasingContent => ({
  type: "strong",
  children: [{ type: "text", value: words }],
});

/** What is dialled or typed, key by key. */
export const code = (value: string): PhrasingContent => ({ type: "inlineCode", value });

/** A link; its address stands alone where the words are the address. */
export const link = (url: string, words: string): PhrasingContent => ({
  type: "link",
  url,
  children: [{ type: "text", value: words }],
});

/** Marks that lead to the sources at the end, by their ids. */
export const sourceMarks = (ids: readonly string[]): PhrasingContent[] =>
  ids.map((id) => ({ type: "footnoteReference", identifier: id, label: id }));

/** Pieces of a line, one after the other. */
export const line = (...pieces: readonly Words[]): PhrasingContent[] => pieces.flatMap(phrasing);

/** Pieces of a line, divided as the site divides short facts. */
export const dotted = (pieces: readonly Words[]): PhrasingContent[] =>
  pieces.flatMap((piece, index) => [...(index > 0 ? phrasing(" · ") : []), ...phrasing(piece)]);

/** A paragraph of lines, each on its own; empty ones are left out. */
export function paragraph(...lines: readonly Words[]): Paragraph {
  const written = lines.map(phrasing).filter((nodes) => nodes.length > 0);
  return {
    type: "paragraph",
    children: written.flatMap((nodes, index) => [...(index > 0 ? [{ type: "break" } as const] : []), ...nodes]),
  };
}

/** A heading in plain words. */
export const heading = (depth: Heading["depth"], words: string): Heading => ({
  type: "heading",
  depth,
  children: [{ type: "text", value: words }],
});

/** A list with a mark before each item; items of several blocks stand apart. */
export function list(items: readonly (readonly RootContent[])[]): List {
  const spread = items.some((item) => item.length > 1);
  return {
    type: "list",
    ordered: false,
    spread,
    children: items.map((item) => ({ type: "listItem", spread, children: item as BlockContent[] })),
  };
}
