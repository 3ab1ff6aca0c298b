import { afterEach, describe, expect, it, vi } from "vitest";
import { type MarkdownFile, parseMarkdownFile } from "@/lib/content/markdown-file";

const file = "content/countries/exampleland/sim.en.md";

const parse = (text: string) => parseMarkdownFile({ file, text });

function parseGood(text: string): MarkdownFile {
  const result = parse(text);
  if ("rule" in result) throw new Error(result.message);
  return result;
}

describe("a Markdown file", () => {
  it("is cut into front matter and body", () => {
    const { frontMatter, body, bodyLine } = parseGood("---\ntitle: A\nupdated: 2026-11-21\n---\nBody\n");
    expect(frontMatter.value).toEqual({ title: "A", updated: "2026-11-21" });
    expect(frontMatter.problems).toEqual([]);
    expect(body).toBe("Body\n");
    expect(bodyLine).toBe(5);
  });

  it.each([
    ["---\ntitle: A\n---\n\n\nBody", "\n\nBody", 4],
    ["---\n\ntitle: A\n\n---\nBody", "Body", 6],
    ["---\ntitle: A\n---", "", 3],
    ["---\ntitle: A\n---\n", "", 4],
    ["---\ntitle: A\n---\nBody\n---\nMore\n", "Body\n---\nMore\n", 4],
    ["---\ntitle: A\n---\n---\nBody\n", "---\nBody\n", 4],
    ["--- \ntitle: A\n---\nBody\n", "Body\n", 4],
  ])("%j: the body keeps its text and its line", (text, body, line) => {
    expect(parseGood(text)).toMatchObject({ body, bodyLine: line });
  });

  it.each([
    ["---\ntitle: A\nupdated: B\n---\n", 3],
    ["---\n\n# comment\ntitle: A\nupdated: B\n---\n", 5],
    ["--- \ntitle: A\nupdated: B\n---\n", 3],
  ])("%j: a field keeps its line in the file", (text, line) => {
    expect(parseGood(text).frontMatter.lineAt(["updated"])).toBe(line);
  });

  it("reports an error of its YAML on the line of the file", () => {
    expect(parseGood("---\ntitle: A\ntitle: B\n---\n").frontMatter.problems).toEqual([
      expect.objectContaining({ file, line: 3, rule: "yaml-syntax", message: "Map keys must be unique" }),
    ]);
  });

  it("keeps dates, no and codes as text", () => {
    expect(parseGood('---\na: 2026-11-21\nb: no\nc: "*111#"\n---\n').frontMatter.value).toEqual({
      a: "2026-11-21",
      b: "no",
      c: "*111#",
    });
  });
});

describe("the same text, read twice", () => {
  it("gives objects of its own each time", () => {
    const text = "---\ntitle: A\ntags: [x]\n---\nBody\n";
    const first = parseGood(text);
    const value = first.frontMatter.value as { title: string; tags: string[] };
    value.title = "changed";
    value.tags.push("y");
    const second = parseGood(text);
    expect(second).not.toBe(first);
    expect(second.frontMatter.value).toEqual({ title: "A", tags: ["x"] });
  });

  it("gives the same problems each time", () => {
    const text = "---\ntitle: one: two\n---\nBody\n";
    const first = parseGood(text).frontMatter.problems;
    expect(first).toHaveLength(1);
    expect(parseGood(text).frontMatter.problems).toEqual(first);
  });
});

describe("front matter that cannot be used", () => {
  const hasRun = vi.fn();
  vi.stubGlobal("hasRun", hasRun);
  afterEach(() => hasRun.mockClear());

  it.each([
    ["", "has no front matter"],
    ["# Title\n", "has no front matter"],
    ["Text\n---\ntitle: A\n---\n", "has no front matter"],
    ["\n---\ntitle: A\n---\n", "has no front matter"],
    [" ---\ntitle: A\n---\n", "has no front matter"],
    ["--\ntitle: A\n--\n", "has no front matter"],
    ["---\n---\nBody\n", "has empty front matter"],
    ["---\n\n---\nBody\n", "has empty front matter"],
    ["---\n# only a comment\n---\nBody\n", "has empty front matter"],
    ["---\ntitle: A\n\nBody\n", "front matter is never closed"],
    ["---\ntitle: A", "front matter is never closed"],
    ["---\ntitle: A\n --- \nBody\n", "front matter is never closed"],
    ["----\ntitle: A\n----\n", "front matter in a language other than YAML: ----"],
    ["---js\n{ title: hasRun() }\n---\n", "front matter in a language other than YAML: ---js"],
    ["--- js\n{ title: hasRun() }\n---\n", "front matter in a language other than YAML: --- js"],
    ["---javascript\n{ title: hasRun() }\n---\n", "front matter in a language other than YAML: ---javascript"],
    ["---JS\n{ title: hasRun() }\n---\n", "front matter in a language other than YAML: ---JS"],
    ["---json\n{}\n---\n", "front matter in a language other than YAML: ---json"],
    ["---coffee\ntitle: hasRun()\n---\n", "front matter in a language other than YAML: ---coffee"],
    ["---yaml\ntitle: A\n---\n", "front matter in a language other than YAML: ---yaml"],
    ["---\u00a0js\nhasRun()\n---\n", "front matter in a language other than YAML: ---\u00a0js"],
  ])("%j is refused", (text, message) => {
    expect(parse(text)).toEqual({
      file,
      line: 1,
      path: "",
      rule: "front-matter",
      message,
      hint: expect.stringMatching(/---/),
    });
    expect(hasRun).not.toHaveBeenCalled();
  });

  it("a line of four hyphens does not close it", () => {
    expect(parse("---\ntitle: A\n----\nBody\n")).toMatchObject({ rule: "front-matter" });
  });

  it("indented hyphens do not close it", () => {
    expect(parseGood("---\ntitle: A\nnote: |\n  ---\n---\nBody\n").body).toBe("Body\n");
  });
});
