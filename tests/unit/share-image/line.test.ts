import { describe, expect, it } from "vitest";
import { type Direction, getLocaleInfo, type Locale } from "@/lib/locales";
import { type Line, shapeLine } from "@/lib/share-image/line";
import { listVisualRuns, makeParagraph, type Paragraph } from "@/lib/share-image/paragraph";
import { openTypeface } from "@/lib/share-image/typeface";

async function open(text: string, locale: Locale, direction?: Direction): Promise<Paragraph> {
  return makeParagraph(text, direction ?? getLocaleInfo(locale).dir, await openTypeface(locale, [text]));
}

async function set(text: string, locale: Locale, weight = 400): Promise<Line> {
  return shapeLine(await open(text, locale), 0, text.length, weight);
}

/** The words of a text from left to right, those in one direction and one font together. */
async function listParts(text: string, locale: Locale, start = 0, end = text.length): Promise<string[]> {
  const runs = listVisualRuns(await open(text, locale), start, end);
  return runs.map((run) => text.slice(run.start, run.end).trim()).filter((part) => part !== "");
}

describe("the runs of a line", () => {
  it("go from left to right as they are read in English", async () => {
    expect(await listParts("SIM اتصالات eSIM", "en")).toEqual(["SIM", "اتصالات", "eSIM"]);
  });

  it("begin at the right in Arabic, Latin names and all", async () => {
    const text = "شريحة SIM أو eSIM";
    expect(await listParts(text, "ar")).toEqual(["eSIM", "أو", "SIM", "شريحة"]);
  });

  it("keep an isolated name of two words whole among Arabic ones", async () => {
    expect(await listParts("\u2068Maroc Telecom\u2069 و\u2068inwi\u2069", "ar")).toEqual([
      "inwi",
      "و",
      "Maroc Telecom",
    ]);
  });

  it("are ordered on each line by itself", async () => {
    const text = "شحن Maroc Telecom";
    expect(await listParts(text, "ar", 0, 9)).toEqual(["Maroc", "شحن"]);
    expect(await listParts(text, "ar", 10)).toEqual(["Telecom"]);
  });
});

describe("a line", () => {
  it("joins Arabic letters", async () => {
    const [joined, single] = [await set("سس", "ar"), await set("س", "ar")];
    expect(joined.glyphs).toHaveLength(2);
    for (const { glyph } of joined.glyphs) expect(glyph.outline).not.toBe(single.glyphs[0]?.glyph.outline);
  });

  it("puts glyphs in order, within its edges", async () => {
    const { glyphs, advance, left, right, top, bottom } = await set("Topup", "en");
    expect(glyphs).toHaveLength(5);
    expect(glyphs.map(({ x }) => x)).toEqual(glyphs.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(advance).toBeGreaterThan(2);
    expect(left).toBeGreaterThan(-0.1);
    expect(right).toBeLessThan(advance + 0.1);
    expect(top).toBeGreaterThan(0.5);
    expect(bottom).toBeLessThan(-0.1);
  });

  it("has bolder letters at a higher weight", async () => {
    expect((await set("Pakistan", "en", 700)).advance).toBeGreaterThan((await set("Pakistan", "en")).advance);
  });

  it("draws nothing for a space, and leaves its width", async () => {
    const [apart, together] = [await set("a b", "en"), await set("ab", "en")];
    expect(apart.glyphs).toHaveLength(2);
    expect(apart.advance).toBeGreaterThan(together.advance + 0.2);
  });

  it("mirrors brackets in text from right to left", async () => {
    const outlines = async (text: string, locale: Locale) => (await set(text, locale)).glyphs.map(({ glyph }) => glyph);
    const [bracket] = await outlines("(", "en");
    const urdu = await outlines("سم (", "ur");
    expect(urdu.some(({ outline }) => outline === bracket?.outline)).toBe(false);
  });
});
