import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { factDirectives } from "@/lib/content/fact-values";
import { sectionIds } from "@/lib/content/rules/guide-sections";
import { blockDirectives } from "@/lib/content/rules/known-directives";
import { listRules } from "./list-rules";

const readme = readFileSync(path.resolve(import.meta.dirname, "../../content/README.md"), "utf8");

/** What stands in backquotes in the first column of tables. */
function listExplained(text: string): string[] {
  return [...text.matchAll(/^\| (`.*?) \| /gm)].flatMap(([, cell]) =>
    [...(cell ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""),
  );
}

describe("the README for editors", () => {
  it("explains every rule once, and none that does not exist", () => {
    const [, rules] = readme.split("\n## Rules\n");
    expect(listExplained(rules ?? "").sort()).toEqual(listRules());
  });

  it("explains every directive, and none that does not exist", () => {
    const names = listExplained(readme).flatMap((text) => /^:{1,4}([a-z]+)/.exec(text)?.[1] ?? []);
    expect(new Set(names)).toEqual(new Set([...factDirectives, ...Object.keys(blockDirectives)]));
  });

  it("lists the sections in their order", () => {
    expect(readme.replaceAll("\n", " ")).toContain(sectionIds.map((id) => `\`${id}\``).join(", "));
  });
});
