import { describe, expect, it } from "vitest";
import { findNesting } from "@/lib/build/nesting";

const markup =
  '<main class="x wide"><p class="a">text <br/><b>x</b></p><p title="a > b">y<img src="/x.png"><i>z</i></p></main><u>u</u>';

describe("what stands within what", () => {
  it.each([
    ["b", ".a"],
    ["b", "p"],
    ["b", ".wide"],
    [".a", ".x"],
    ["i", "main"],
    ["img", "p"],
  ])("%s within %s", (inner, outer) => expect(findNesting(markup)?.(inner, outer)).toBe(true));

  it.each([
    ["i", ".a", "which ends before it"],
    ["p", "p", "as both are beside each other"],
    ["i", "br", "which holds nothing"],
    ["u", "main", "which ends before it"],
    [".a", "b", "as it is the other way round"],
    ["em", "p", "as there is none"],
    ["b", ".none", "as there is none"],
  ])("%s not within %s, %s", (inner, outer) => expect(findNesting(markup)?.(inner, outer)).toBe(false));

  it("an element within another of its kind", () =>
    expect(findNesting("<ul><li><ul><li>x</li></ul></li></ul>")?.("li", "li")).toBe(true));

  it.each(["<p><b>x</p></b>", "<p>x</b></p>", "</p>"])("is not known where end tags do not fit: %s", (broken) =>
    expect(findNesting(broken)).toBeUndefined(),
  );
});
