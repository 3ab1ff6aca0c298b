import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { type BreakBy, listBreaks } from "@/lib/share-image/breaks";

/** A text with a stroke wherever a line may end. */
function mark(text: string, locale: Locale, by: BreakBy = "word"): string {
  const breaks = listBreaks(text, locale, by);
  return breaks.map((end, index) => text.slice(breaks[index - 1] ?? 0, end)).join("|");
}

describe("a line may end", () => {
  it.each<[Locale, string]>([
    ["en", "Pakistan: |renew |a |SIM |or |eSIM"],
    ["es", "¿Te |quedaste |sin |datos? |¡Sigue!"],
    ["ar", "شريحة |SIM |أو |eSIM"],
    ["ur", "سم |یا |ای |سم |(eSIM) |کے"],
  ])("after a space: %s %s", (locale, marked) => expect(mark(marked.replaceAll("|", ""), locale)).toBe(marked));

  it("not at a no-break space", () => {
    expect(mark("Maroc\u00a0: recharger", "fr")).toBe("Maroc\u00a0: |recharger");
  });

  it("not before a dash, which begins no line", () => {
    expect(mark("Сначала — то", "ru")).toBe("Сначала — |то");
  });

  it.each<[Locale, string]>([
    ["zh-Hans", "怎么|使用|SIM |卡、|eSIM"],
    ["zh-Hant", "「國外」|怎麼|使用。|好"],
    ["zh-Hans", "Jazz、|Zong |和 |SCOM"],
  ])("between Chinese words, with marks kept where they belong: %s %s", (locale, marked) => {
    expect(mark(marked.replaceAll("|", ""), locale)).toBe(marked);
  });

  it("after any character when words are to be broken, yet within none", () => {
    expect(mark("ne\u0301e", "fr", "grapheme")).toBe("n|e\u0301|e");
    expect(mark("续费。", "zh-Hans", "grapheme")).toBe("续|费。");
    expect(mark("a b", "en", "grapheme")).toBe("a |b");
  });

  it("at the end of a text, be it empty", () => {
    expect(listBreaks("", "en", "word")).toEqual([0]);
    expect(listBreaks("word", "en", "word")).toEqual([4]);
  });
});
