import { describe, expect, it } from "vitest";
import { findCanonicalPath } from "@/lib/canonical-path";

describe("findCanonicalPath", () => {
  it.each([
    [["en"], "/en"],
    [["EN"], "/en"],
    [["en-GB", "pakistan"], "/en/pakistan"],
    [["zh-TW", "Pakistan", "SIM"], "/zh-Hant/pakistan/sim"],
    [["zh-hans", "pakistan"], "/zh-Hans/pakistan"],
    [["zh", "pakistan"], "/zh-Hans/pakistan"],
    [["ZH-HK"], "/zh-Hant"],
    [["ar-EG", "pakistan", "esim"], "/ar/pakistan/esim"],
    [["ur-Latn-PK"], "/ur"],
    [["zh-Latn"], "/zh-Hans"],
    [["fr-", "pakistan"], "/fr/pakistan"],
    [["es-no-such-thing-at-all"], "/es"],
  ])("%j is written %s", (segments, path) => {
    expect(findCanonicalPath(segments)).toBe(path);
  });

  it.each([[[]], [[""]], [["pt"]], [["pt-BR", "pakistan"]], [["pakistan"]], [["*"]], [["..", "en"]]])(
    "%j belongs to no language of the site",
    (segments) => {
      expect(findCanonicalPath(segments)).toBeUndefined();
    },
  );

  it.each([
    [["EN", "a b"], "/en/a%20b"],
    [["EN", "a/b"], "/en/a%2Fb"],
    [["EN", "?x=1#y"], "/en/%3Fx%3D1%23y"],
    [["EN", "ÉTÉ"], "/en/%C3%A9t%C3%A9"],
    [["EN", "x\r\ny"], "/en/x%0D%0Ay"],
  ])("escapes what would change the meaning of the address: %j", (segments, path) => {
    expect(findCanonicalPath(segments)).toBe(path);
  });

  it("leaves its own result as it is", () => {
    const path = findCanonicalPath(["ZH-tw", "Été", "SIM"]) ?? "";
    expect(path).toMatch(/^\/zh-Hant\//);
    expect(findCanonicalPath(path.slice(1).split("/").map(decodeURIComponent))).toBe(path);
  });
});
