import { describe, expect, it } from "vitest";
import { labelOf, parseBody } from "@/lib/markdown/parse";

const typesOf = (body: string) => parseBody(body).tree.children.map(({ type }) => type);

describe("headings", () => {
  it.each([
    ["## Answer {#answer}", "answer", "Answer"],
    ["## 先看答案 {#answer}", "answer", "先看答案"],
    ["## Answer{#answer}", "answer", "Answer"],
    ["## Answer {#no-data-2}  ", "no-data-2", "Answer"],
    ["## Answer {#answer} ##", "answer", "Answer"],
    ["## *Very* short {#a}", "a", "Very short"],
    ["## *Very* {#a}", "a", "Very"],
    ["Answer {#answer}\n---", "answer", "Answer"],
    ["## Answer", undefined, "Answer"],
    ["## Answer {answer}", undefined, "Answer {answer}"],
    ["## Answer {#Answer}", undefined, "Answer {#Answer}"],
    ["## Answer {#a b}", undefined, "Answer {#a b}"],
    ["## {#a} Answer", undefined, "{#a} Answer"],
    ["## Answer `{#a}`", undefined, "Answer {#a}"],
    ["##", undefined, ""],
  ])("%j has the id %j and the text %j", (line, id, text) => {
    expect(parseBody(line).headings).toEqual([{ depth: 2, id, text, line: 1, isTopLevel: true }]);
  });

  it("are listed in order with depth and line, also those inside blocks", () => {
    const body = "## A {#a}\n\n### B {#b}\n\n:::claim{id=x}\n#### C\n:::\n\n## D\n";
    const { headings } = parseBody(body);
    expect(headings.map(({ depth, text, line, isTopLevel }) => [depth, text, line, isTopLevel])).toEqual([
      [2, "A", 1, true],
      [3, "B", 3, true],
      [4, "C", 6, false],
      [2, "D", 9, true],
    ]);
  });

  it.each([":::claim{id=x}\n## A {#a}\n:::", "> ## A {#a}", "- ## A {#a}"])(
    "inside %j do not stand at the top level",
    (body) => {
      expect(parseBody(body).headings).toEqual([
        { depth: 2, id: "a", text: "A", line: expect.any(Number), isTopLevel: false },
      ]);
    },
  );

  it("that stand in code are none", () => {
    expect(parseBody("```\n## A {#a}\n```\n").headings).toEqual([]);
  });
});

describe("footnotes, which have no definitions", () => {
  it("are found all the same, in order and as often as they appear", () => {
    const { citations } = parseBody("One.[^s2][^s14]\n\n- Two.[^s2]\n");
    expect(citations).toEqual([
      { id: "s2", line: 1 },
      { id: "s14", line: 1 },
      { id: "s2", line: 3 },
    ]);
  });

  it.each([
    ["**bold[^s1]**"],
    ["> quoted[^s1]"],
    ["| a |\n| - |\n| b[^s1] |"],
    [":::claim{id=x}\ntext[^s1]\n:::"],
    ["## Heading[^s1] {#a}"],
    ["[link[^s1]"],
  ])("are found in %j", (body) => {
    expect(parseBody(body).citations.map(({ id }) => id)).toEqual(["s1"]);
  });

  it.each(["`[^s1]`", "```\n[^s1]\n```", "\\[^s1]", "[^ s1]", "[^]", "[s1]"])("are not found in %j", (body) => {
    expect(parseBody(body).citations).toEqual([]);
  });

  it("keep the letters they were written with", () => {
    expect(parseBody("x[^S2]").citations).toEqual([{ id: "S2", line: 1 }]);
  });

  it("for which an author wrote a text are told apart, with their lines", () => {
    const { ownFootnotes, citations } = parseBody("One.[^s1][^s2]\n\n[^s2]: Own text.\n\nTwo.\n", 5);
    expect(ownFootnotes).toEqual([{ id: "s2", line: 7 }]);
    expect(citations.map(({ id }) => id)).toEqual(["s1", "s2"]);
    expect(parseBody("One.[^s1]").ownFootnotes).toEqual([]);
    expect(typesOf("One.[^s2]\n\n[^s2]: Own text.")).toEqual(["paragraph"]);
  });

  it("leave nothing behind in the tree", () => {
    expect(typesOf("One.[^s1]\n\nTwo.[^s2]")).toEqual(["paragraph", "paragraph"]);
  });
});

describe("directives", () => {
  it.each([
    [":dial[tel.balance]", "textDirective", "dial", "tel.balance", {}],
    ["Dial :dial[tel.balance], then wait.", "textDirective", "dial", "tel.balance", {}],
    [":price[]", "textDirective", "price", "", {}],
    ["::channels", "leafDirective", "channels", "", {}],
    ['::codes{does="balance own-number"}', "leafDirective", "codes", "", { does: "balance own-number" }],
    [":::way{channel=tel.friend}\n1. Ask.\n:::", "containerDirective", "way", "Ask.", { channel: "tel.friend" }],
    [":::claim{id=rumour}\nIt is said.\n:::", "containerDirective", "claim", "It is said.", { id: "rumour" }],
  ])("%j", (body, type, name, label, attributes) => {
    const [found, ...rest] = parseBody(body).directives;
    expect(rest).toEqual([]);
    expect(found?.node).toMatchObject({ type, name, attributes });
    expect(found && labelOf(found.node)).toBe(label);
  });

  it("are listed in order with their lines and what they stand in, those inside others too", () => {
    const body =
      "::::operator{id=tel}\nText :price[sim].\n\n:::way{channel=tel.friend}\n1. Dial :dial[tel.balance].\n:::\n::::\n\n::clocks\n";
    expect(parseBody(body).directives.map(({ node, line, parent }) => [node.name, line, parent])).toEqual([
      ["operator", 1, "root"],
      ["price", 2, "paragraph"],
      ["way", 4, "containerDirective"],
      ["dial", 5, "paragraph"],
      ["clocks", 9, "root"],
    ]);
  });

  it("begin at any colon before a letter or digit, unless it is escaped", () => {
    expect(parseBody("at 10:30").directives.map(({ node }) => node.name)).toEqual(["30"]);
    expect(parseBody("at 10\\:30").directives).toEqual([]);
  });

  it.each(["https://example.org/a:b", "`:dial[x]`", "\\:dial[x]", "a : b"])("%j holds none", (body) => {
    expect(parseBody(body).directives).toEqual([]);
  });
});

describe("lines", () => {
  it("are counted from the line of the file on which the body begins", () => {
    const parsed = parseBody("\n## A {#a}\n\nText :dial[x].[^s1]\n", 8);
    expect(parsed.headings[0]?.line).toBe(9);
    expect(parsed.directives[0]?.line).toBe(11);
    expect(parsed.citations[0]?.line).toBe(11);
  });
});

describe("Markdown", () => {
  it("has GFM's tables, and single tildes are text", () => {
    expect(typesOf("| a |\n| - |\n| b |")).toEqual(["table"]);
    expect(JSON.stringify(parseBody("5~10 and 6~9").tree)).not.toContain('"delete"');
    expect(JSON.stringify(parseBody("~~old~~").tree)).toContain('"delete"');
  });

  it("may be empty", () => {
    expect(parseBody("")).toMatchObject({ headings: [], directives: [], citations: [] });
    expect(typesOf("")).toEqual([]);
  });

  it("is parsed afresh each time", () => {
    const first = parseBody("## A {#a}");
    first.headings.length = 0;
    first.tree.children.length = 0;
    expect(parseBody("## A {#a}").headings).toHaveLength(1);
    expect(typesOf("## A {#a}")).toEqual(["heading"]);
  });
});
