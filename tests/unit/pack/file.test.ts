import { describe, expect, it } from "vitest";
import { findPackOf, isPack, packFileName } from "@/lib/pack/file";

it("a pack is saved under the name of the site, the country and the language", () =>
  expect(packFileName("zh-Hant", "peru")).toBe("topup-atlas-peru-zh-Hant.html"));

describe("of the pages of the site", () => {
  it.each([
    ["/en/peru", "/en/peru/pack.html"],
    ["/en", undefined],
    ["/en/peru/sim", undefined],
    ["/404", undefined],
  ])("%s offers the pack %s", (page, pack) => expect(findPackOf(page)).toBe(pack));

  it.each([
    ["/en/peru/pack.html", true],
    ["/en/peru/pack", false],
    ["/en/peru", false],
  ])("%s is a pack: %s", (page, expected) => expect(isPack(page)).toBe(expected));
});
