import { expect, it } from "vitest";
import { parseBody } from "@/lib/markdown/parse";
import { everyGuide } from "./site-texts";

const withoutTables = everyGuide
  .flatMap(([, { written }]) => written.map(({ file, body }) => [file, body] as const))
  .filter(([, body]) => !body.includes("|"));

it("most guides have no table", () => {
  expect(withoutTables.length).toBeGreaterThan(50);
});

it.each(withoutTables)("%s is the same tree with all of GFM and with its footnotes alone", (_file, body) => {
  // A bar is what a table begins with: no text that has one is parsed in the quick way.
  const slow = parseBody(`${body}\n\nThe end |`).tree.children.slice(0, -1);
  expect(JSON.stringify(slow) === JSON.stringify(parseBody(body).tree.children)).toBe(true);
});
