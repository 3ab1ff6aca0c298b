import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { shapeLine } from "@/lib/share-image/line";
import { makeParagraph } from "@/lib/share-image/paragraph";
import { openTypeface } from "@/lib/share-image/typeface";

/** The outlines of a text, as a language draws it. */
async function draw(text: string, locale: Locale): Promise<string[]> {
  const paragraph = makeParagraph(text, "ltr", await openTypeface(locale, [text]));
  return shapeLine(paragraph, 0, text.length, 400).glyphs.map(({ glyph }) => glyph.outline);
}

describe("a typeface", () => {
  it("draws one Chinese character as each region writes it", async () => {
    expect(await draw("骨", "zh-Hans")).not.toEqual(await draw("骨", "zh-Hant"));
    expect(await draw("骨", "en")).toEqual(await draw("骨", "zh-Hans"));
  });

  it("draws Urdu in Nastaliq and Arabic in Naskh", async () => {
    expect(await draw("سم", "ur")).not.toEqual(await draw("سم", "ar"));
  });

  it("draws the Latin letters of Arabic and Urdu as those of English", async () => {
    expect(await draw("SIM", "ar")).toEqual(await draw("SIM", "en"));
    expect(await draw("SIM", "ur")).toEqual(await draw("SIM", "en"));
  });

  it.each<Locale>(["en", "ar", "ur", "zh-Hans", "zh-Hant", "ru"])(
    "has names of every script for %s",
    async (locale) => {
      expect((await draw("Türk МТС 移动 اتصالات", locale)).length).toBeGreaterThan(12);
    },
  );

  it.each<[string, string, Locale]>([
    ["ཀ", "U+0F40", "en"],
    ["𐤀", "U+10900", "ur"],
    ["😀", "U+1F600", "zh-Hant"],
  ])("is refused for %s, which no font has, with an error that names it", async (character, code, locale) => {
    const message = `No font has “${character}” (${code}) of “SIM ${character}”, a text of a share image in ${locale}`;
    await expect(openTypeface(locale, ["SIM", `SIM ${character}`])).rejects.toThrow(message);
  });

  it("needs nothing for characters that are not drawn", async () => {
    expect(await draw("\u2068SIM\u2069", "en")).toEqual(await draw("SIM", "en"));
  });
});
