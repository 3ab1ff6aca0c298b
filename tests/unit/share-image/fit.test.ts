import { describe, expect, it } from "vitest";
import { getLocaleInfo, type Locale } from "@/lib/locales";
import { type FittedText, findFit, type Setting } from "@/lib/share-image/fit";
import { makeParagraph } from "@/lib/share-image/paragraph";
import { openTypeface } from "@/lib/share-image/typeface";

const setting: Setting = { weight: 400, width: 600, height: 200, largest: 80, smallest: 20, leading: 1.25 };

async function set(text: string, locale: Locale, changes: Partial<Setting> = {}): Promise<FittedText | undefined> {
  const typeface = await openTypeface(locale, [text]);
  return findFit(makeParagraph(text, getLocaleInfo(locale).dir, typeface), { ...setting, ...changes });
}

describe("a text that is fitted", () => {
  it("has the largest size where there is room for it", async () => {
    const { size, lines } = (await set("Peru", "en")) ?? {};
    expect([size, lines?.length]).toEqual([80, 1]);
  });

  it("shrinks a little rather than break", async () => {
    const { size, lines } = (await set("Pakistan, Peru", "en")) ?? {};
    expect(lines).toHaveLength(1);
    expect(size).toBeGreaterThan(80 * 0.75);
    expect(size).toBeLessThanOrEqual(80);
    expect((await set("Papua New Guinea: SIM", "en"))?.lines).toHaveLength(2);
  });

  it("is broken within a word only where the word is too long at any size", async () => {
    const word = "Rindfleischetikettierungsgesetz".repeat(3);
    const { size, lines } = (await set(word, "en")) ?? {};
    expect(lines?.length).toBeGreaterThan(1);
    expect(size).toBeGreaterThan(20);
  });

  it("has no place where even the smallest size is too large", async () => {
    expect(await set("word ".repeat(300), "en")).toBeUndefined();
    expect(await set("Peru", "en", { height: 10 })).toBeUndefined();
  });

  it.each<[Locale, string]>([
    ["zh-Hans", "在国外怎么给 SIM 卡、eSIM 续费。没有流量也能用的办法，放在最前面。"],
    ["en", "How to renew a SIM or eSIM abroad. What works without data comes first."],
    ["ar", "كيف تشحن شريحة SIM أو eSIM أو تجدّدها خارج بلدك. نبدأ بما يعمل من دون بيانات الإنترنت."],
    ["ru", "Как пополнить и продлить SIM или eSIM за границей. Сначала — то, что работает без интернет-трафика."],
    [
      "ur",
      "بیرونِ ملک سم یا ای سم (eSIM) کیسے ری چارج کریں یا اس کی تجدید کیسے کریں۔ پہلے وہ طریقے جو انٹرنیٹ ڈیٹا کے بغیر چلتے ہیں۔",
    ],
  ])("stays in its room in %s, and no line touches the next", async (locale, text) => {
    const fitted = await set(text, locale, { height: 260 });
    expect(fitted?.lines.length).toBeGreaterThan(1);
    const { lines = [], size = 0, height = 0 } = fitted ?? {};
    expect(height).toBeLessThanOrEqual(260);
    lines.forEach(({ line, baseline }, index) => {
      expect((line.right - line.left) * size).toBeLessThanOrEqual(600);
      const above = lines[index - 1];
      const bottomAbove = above ? above.baseline - above.line.bottom * size : 0;
      expect(baseline - line.top * size).toBeGreaterThanOrEqual(bottomAbove - 1e-6);
      expect(baseline - line.bottom * size).toBeLessThanOrEqual(height + 1e-6);
    });
  });
});
