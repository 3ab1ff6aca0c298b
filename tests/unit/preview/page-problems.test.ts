import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findPageProblems } from "@/lib/preview/page-problems";
import { makeTree, replace, today } from "../../content/content-tree";

const rulesOn = (root: string, page: string) =>
  findPageProblems(root, page, today).map(({ file, rule }) => `${file} ${rule}`);

describe("findPageProblems", () => {
  it("finds none where there is none, nor on a page that is not there", () => {
    const root = makeTree();
    for (const page of ["/", "/en", "/en/exampleland", "/en/exampleland/sim", "/xx/exampleland/sim", "/en/nowhere"])
      expect(rulesOn(root, page)).toEqual([]);
  });

  it("tells of a file that cannot be read on every page", () => {
    const root = makeTree(replace("countries/exampleland/facts.yaml", 'dial: "*100#"', "dial: 580"));
    for (const page of ["/en", "/en/exampleland/sim", "/en/guides/refunds"])
      expect(rulesOn(root, page)).toEqual(["content/countries/exampleland/facts.yaml dial-quoted"]);
  });

  it("tells of a guide's text on that guide's page only, and in Markdown as well", () => {
    const root = makeTree(replace("countries/exampleland/sim.en.md", "{#answer}", ""));
    const file = "content/countries/exampleland/sim.en.md";
    expect(rulesOn(root, "/en/exampleland/esim")).toEqual([]);
    for (const page of ["/en/exampleland/sim", "/en/exampleland/sim.md"])
      expect(new Set(rulesOn(root, page))).toEqual(new Set([`${file} translation`, `${file} guide-sections`]));
  });

  it("sees a file that was saved since", () => {
    const root = makeTree();
    expect(rulesOn(root, "/en")).toEqual([]);
    writeFileSync(path.join(root, "countries/exampleland/sim.en.md"), "no front matter");
    expect(rulesOn(root, "/en")).toEqual(["content/countries/exampleland/sim.en.md front-matter"]);
  });
});
