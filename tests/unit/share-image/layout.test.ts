import { describe, expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { makeCountryCard, makeHomeCard, type ShareCard } from "@/lib/share-image/card";
import { besideSim, cardSize, inner } from "@/lib/share-image/design";
import { layOutCard } from "@/lib/share-image/layout";
import { exampleFacts } from "../exampleland";

/** Countries whose names are the hardest to set in one language or another: long, or, in Nastaliq, high. */
const countries = ["PK", "BE", "CD", "GS", "FM", "KN", "UM"];

const operators = ["Maroc Telecom", "中国移动", "МегаФон", "اتصالات", "Türk Telekom", "T-Mobile", "1&1", "O2", "t2"];

async function expectRoomForAll(card: ShareCard): Promise<void> {
  const { texts, barTop } = await layOutCard(card);
  const [heading, text] = [texts.find(({ role }) => role === "heading"), texts.find(({ role }) => role === "text")];
  expect(heading?.size).toBeGreaterThan(text?.size ?? 0);
  expect(barTop).toBeGreaterThan((heading?.top ?? 0) + (heading?.height ?? 0));
  expect(barTop).toBeLessThan(text?.top ?? 0);
  texts.forEach(({ role, top, height, lines, size }, index) => {
    const above = texts[index - 1];
    expect(top, role).toBeGreaterThan(above ? above.top + above.height + 6 : 0);
    expect(top + height, role).toBeLessThan(cardSize.height);
    for (const { line } of lines) {
      expect((line.right - line.left) * size, role).toBeLessThanOrEqual(inner - (role === "site" ? besideSim : 0));
    }
  });
}

describe.each(localeTags)("a card in %s", (locale) => {
  const language = getLanguage(locale);

  it.each(countries)("has room for all it says of %s", async (country) => {
    const facts = { country, operators: exampleFacts.operators.slice(0, 1) };
    await expectRoomForAll(makeCountryCard(language, facts));
    const [operator] = exampleFacts.operators;
    const many = operators.flatMap((name) => (operator ? [{ ...operator, name }] : []));
    await expectRoomForAll(makeCountryCard(language, { country, operators: many }));
  });

  it("has room for all it says of pages that belong to no country", async () => {
    await expectRoomForAll(makeHomeCard(language));
  });
});

describe("what cannot be drawn", () => {
  const card = makeHomeCard(getLanguage("fr"));

  it.each(["heading", "text", "names", "promise"] as const)("is refused by name: %s", async (role) => {
    const endless = "très long ".repeat(200).trim();
    await expect(layOutCard({ ...card, [role]: endless })).rejects.toThrow(
      `There is no room for “${endless}” on a share image in fr`,
    );
  });

  it("is not drawn as an empty box", async () => {
    await expect(layOutCard({ ...card, heading: "Atlas 𐤀" })).rejects.toThrow("No font has “𐤀” (U+10900) of “Atlas 𐤀”");
  });
});
