import fc from "fast-check";
import type { PhrasingContent, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { heading, link, list, paragraph, strong } from "@/lib/markdown/plain/nodes";
import { toMarkdown } from "@/lib/markdown/plain/write";

/** The library by itself, which looks at every text as if it were full of markup. */
const library = remark()
  .use({ settings: { bullet: "-", rule: "-" } })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze();

const piece = fc.oneof(
  ...[
    "1.",
    "2)",
    "#",
    "+",
    "-",
    "*",
    "_",
    "__",
    "`",
    "~~",
    "|",
    ":-",
    "!",
    "[",
    "]",
    "[^s1]",
    "<b>",
    "&amp;",
    "\\",
    "=",
    ">",
  ].map((mark) => fc.constant(mark)),
  ...[" ", "  ", "\t", "\n", "www.", "https://", "a@b.org", "3 دقائق", "充值", "don't", "(word)", "a_b", "12", "."].map(
    (words) => fc.constant(words),
  ),
  fc.string({ maxLength: 6 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
const inLine = fc.oneof(
  text.map((value): PhrasingContent => ({ type: "text", value })),
  text.map(strong),
  text.map((value): PhrasingContent => ({ type: "inlineCode", value })),
  text.map((value) => link("https://example.org/a_b", value)),
  fc.constant<PhrasingContent>({ type: "footnoteReference", identifier: "s1", label: "s1" }),
  fc.constant<PhrasingContent>({ type: "break" }),
);
const line = fc.array(inLine, { minLength: 1, maxLength: 6 });
const block = fc.oneof(
  line.map((nodes): RootContent => paragraph(nodes)),
  text.map((words): RootContent => heading(2, words)),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines): RootContent => list(lines.map((each) => [paragraph(each)]))),
  line.map((nodes): RootContent => ({ type: "blockquote", children: [paragraph(nodes)] })),
  line.map(
    (nodes): RootContent => ({
      type: "table",
      children: [{ type: "tableRow", children: [{ type: "tableCell", children: nodes }] }],
    }),
  ),
);

describe("a guide as Markdown", () => {
  it("is what the library writes, whatever the words are and wherever they stand", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const expected = library.stringify({ type: "root", children: structuredClone(blocks) });
        expect(toMarkdown(blocks)).toBe(expected.replace(/[\u2066-\u2069]/g, ""));
      }),
      { numRuns: 2_000 },
    );
  });
});
