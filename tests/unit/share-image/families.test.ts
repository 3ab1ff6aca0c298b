import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { localeTags } from "@/lib/locales";
import { listFamilies, listFamilyFiles, parseUnicodeRange } from "@/lib/share-image/families";

describe("font families", () => {
  it.each(localeTags)("for %s have all the files their packages list", (locale) => {
    const files = listFamilies(locale).flatMap(listFamilyFiles);
    expect(files.length).toBeGreaterThan(100);
    expect(files.map(({ path }) => path).filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each([
    ["U+0-FF", [[0, 255]]],
    [
      "U+0600-06FF,U+200c, U+1EE00-1EE03",
      [
        [0x600, 0x6ff],
        [0x200c, 0x200c],
        [0x1ee00, 0x1ee03],
      ],
    ],
  ])("%s is a range of characters", (text, ranges) => expect(parseUnicodeRange(text)).toEqual(ranges));

  it.each(["", "U+", "0600-06FF", "U+4??", "U+0-FF,"])("%j is none", (text) => {
    expect(() => parseUnicodeRange(text)).toThrow("Not a range of characters");
  });
});
