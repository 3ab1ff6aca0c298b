import { describe, expect, it, vi } from "vitest";
import { checkContent } from "@/lib/content/check";
import { formatProblems } from "@/lib/content/problem";
import { makeTree, today } from "./content-tree";
import { listRules } from "./list-rules";
import { allowedCases, ruleCases } from "./rule-cases";

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

const cases = Object.entries(ruleCases).flatMap(([rule, variants]) =>
  Object.entries(variants).map(([name, edits]) => [rule, name, [edits].flat()] as const),
);

describe("content rules", () => {
  it("find nothing wrong with the valid tree", () => {
    const { content, problems } = checkContent(makeTree(), today);
    expect(formatProblems(problems)).toBe("");
    expect([...content.countries.values()].map(({ slug, guides }) => [slug, guides.length])).toEqual([
      ["exampleland", 4],
    ]);
  });

  it.each(cases)("%s: %s", (rule, _name, edits) => {
    const { problems } = checkContent(makeTree(...edits), today);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
    expect(formatProblems(problems).replace(/(not valid JSON: ).* (?=\()/, "$1… ")).toMatchSnapshot();
  });

  it.each(Object.entries(allowedCases))("let pass %s", (_name, edits) => {
    expect(formatProblems(checkContent(makeTree(...[edits].flat()), today).problems)).toBe("");
  });

  it("each have a bad example here", () => {
    const rules = listRules();
    expect(rules.length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(ruleCases).sort()).toEqual(rules);
  });
});
