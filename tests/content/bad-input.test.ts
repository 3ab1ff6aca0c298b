import { readFileSync } from "node:fs";
import path from "node:path";
import matter from "gray-matter";
import { afterEach, describe, expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { formatProblems, type Problem, sortProblems } from "@/lib/content/problem";
import { addCountry, country, makeTree, replace, rewrite, today, write } from "./content-tree";
import { add, guide, type Mistake, mistakes, put } from "./mistakes";

const slugOf = (index: number) => `example-${index}`;
const fileOf = (index: number, { file }: Mistake) => `countries/${slugOf(index)}/${file}`;

/** A tree with the valid country and, beside it, one country for each of some mistakes. */
function treeWith(indexes: readonly number[]): string {
  return makeTree(
    ...indexes.flatMap((index) => {
      const mistake = mistakes[index];
      return mistake ? [addCountry(slugOf(index)), mistake.make(fileOf(index, mistake))] : [];
    }),
  );
}

const check = (root: string) => checkContent(root, today).problems;

/** The line on which a text first stands, counted from 1. */
function lineOf(file: string, text: string | undefined): number {
  if (text === undefined) return 1;
  const before = readFileSync(file, "utf8").split(text);
  if (before.length < 2) throw new Error(`${file} does not contain ${text}`);
  return before[0]?.split("\n").length ?? 0;
}

declare global {
  var ranFrontMatter: string | undefined;
}

afterEach(() => {
  globalThis.ranFrontMatter = undefined;
});

describe("bad input", () => {
  it.each(mistakes.map((mistake, index) => [mistake.name, index, mistake] as const))(
    "%s is reported",
    (_name, index, mistake) => {
      const root = treeWith([index]);
      const problems = check(root);
      const file = fileOf(index, mistake);
      expect(problems).toContainEqual(
        expect.objectContaining({
          file: `content/${file}`,
          line: lineOf(path.join(root, file), mistake.line),
          rule: mistake.rule,
          hint: expect.stringMatching(mistake.hint),
        }),
      );
      expect(problems.map((problem) => problem.file)).toEqual(problems.map(() => `content/${file}`));
    },
  );

  it("of all kinds at once gives every problem in one run", () => {
    const indexes = mistakes.map((_, index) => index);
    const alone: Problem[] = indexes.flatMap((index) => check(treeWith([index])));
    expect(alone.length).toBeGreaterThanOrEqual(mistakes.length);
    expect(formatProblems(check(treeWith(indexes)))).toBe(formatProblems(sortProblems(alone)));
  });

  it("in a country's facts does not hide what is wrong in its guides", () => {
    const problems = check(
      makeTree(
        replace(`${country}/facts.yaml`, "currency: XTS", "currency: XTS\ncapital: Example City"),
        add("<script>alert()</script>")(`${country}/${guide}`),
      ),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(["unknown-key", "plain-markdown"]);
  });

  it.each([
    ["a source text", `${country}/sim.zh-Hans.md`, "front-matter", put("text")],
    ["English messages", "messages/en.json", "messages", put("{")],
    ["a translation of the messages", "messages/fr.json", "file-nul", put("\0")],
  ])("in %s is not followed by a report that the file is missing", (_name, file, rule, make) => {
    const problems = check(makeTree(make(file)));
    expect(problems.map((problem) => [problem.file, problem.rule])).toEqual([[`content/${file}`, rule]]);
  });
});

describe("front matter in another language", () => {
  const text = '---js\n{ "title": globalThis.ranFrontMatter = "x" }\n---\n';

  it("would run its code if gray-matter were left alone", () => {
    matter(text);
    expect(globalThis.ranFrontMatter).toBe("x");
  });

  it.each(["js", "javascript", "json", "coffee"])("is not run when it says %s", (language) => {
    const problems = check(makeTree(write(`${country}/${guide}`, text.replace("js", language))));
    expect(problems).toHaveLength(1);
    expect(globalThis.ranFrontMatter).toBeUndefined();
  });
});

describe("text as other editors save it", () => {
  const everyFile = ["facts.yaml", "sim.zh-Hans.md", "sim.en.md", "esim.zh-Hans.md", "esim.en.md"].map(
    (file) => `${country}/${file}`,
  );

  it.each<[string, (text: string) => string]>([
    ["a BOM", (text) => `\ufeff${text}`],
    ["CRLF line ends", (text) => text.replaceAll("\n", "\r\n")],
    ["a BOM and CRLF line ends", (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
  ])("with %s means the same", (_name, save) => {
    const edits = [...everyFile, "messages/en.json", "messages/ar.json"].map((file) =>
      rewrite(file, (bytes) => Buffer.from(save(bytes.toString()))),
    );
    const { content, problems } = checkContent(makeTree(...edits), today);
    const plain = checkContent(makeTree(), today).content;
    expect(formatProblems(problems)).toBe("");
    const [saved, original] = [content, plain].map(({ countries }) => countries.get("exampleland"));
    expect(saved?.facts).toEqual(original?.facts);
    expect(saved?.guides.map(({ fingerprint }) => fingerprint)).toEqual(
      original?.guides.map(({ fingerprint }) => fingerprint),
    );
    expect(original?.guides).toHaveLength(4);
  });
});
