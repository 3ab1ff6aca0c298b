import { expect, it } from "vitest";
import { checkContent } from "@/lib/content/check";
import { country, makeTree, replace, today } from "./content-tree";
import { add, guide } from "./mistakes";

it("a text nested beyond what can be parsed is a problem of its file, and hides no other", () => {
  const root = makeTree(
    add(`${">".repeat(20_000)} deep`)(`${country}/${guide}`),
    replace(`${country}/facts.yaml`, "currency: XTS", "currency: XTS\ncapital: Example City"),
  );
  const { problems } = checkContent(root, today);
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: `content/${country}/${guide}`,
      rule: "plain-markdown",
      message: expect.stringContaining("nested"),
    }),
  );
  expect(problems.map(({ rule }) => rule)).toContain("unknown-key");
});

it("a folder that is not there is a problem, not a crash", () => {
  const { problems } = checkContent("/nowhere/at/all", today);
  expect(problems[0]).toMatchObject({ file: "content", rule: "file-read", hint: expect.stringContaining("folder") });
});
