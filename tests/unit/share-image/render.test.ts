import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { makeCountryCard, makeHomeCard } from "@/lib/share-image/card";
import { colours } from "@/lib/share-image/design";
import { renderShareImage } from "@/lib/share-image/render";
import { makeCountingStore } from "../cache/counting-store";
import { exampleFacts } from "../exampleland";
import { readPng } from "./read-png";

const render = async (locale: "en" | "ur") =>
  readPng(await renderShareImage(makeCountryCard(getLanguage(locale), { ...exampleFacts, country: "PK" })));

describe("a share image", () => {
  it("is a small PNG of 1200 × 630, the same each time", async () => {
    const png = await renderShareImage(makeHomeCard(getLanguage("fr")));
    const { width, height } = readPng(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(5_000);
    expect(png.length).toBeLessThanOrEqual(60_000);
    expect(await renderShareImage(makeHomeCard(getLanguage("fr")))).toEqual(png);
  });

  it("is drawn once for the same words in the same language, and anew for others", async () => {
    const store = makeCountingStore();
    const card = makeHomeCard(getLanguage("fr"));
    const first = await renderShareImage(card, store);
    expect(await renderShareImage(makeHomeCard(getLanguage("fr")), store)).toEqual(first);
    expect([store.kept, store.found]).toEqual([1, 1]);
    expect(await renderShareImage({ ...card, text: "Autre chose" }, store)).not.toEqual(first);
    expect(await renderShareImage({ ...card, language: getLanguage("ar") }, store)).not.toEqual(first);
    expect([store.kept, store.found]).toEqual([3, 1]);
  });

  it("begins at the left in English, at the right in Urdu", async () => {
    const [english, urdu] = [await render("en"), await render("ur")];
    expect([english.colourAt(5, 300), english.colourAt(1195, 300)]).toEqual([colours.accent, colours.paper]);
    expect([urdu.colourAt(5, 300), urdu.colourAt(1195, 300)]).toEqual([colours.paper, colours.accent]);
  });

  it("has the colours of the site", () => {
    const css = readFileSync("app/globals.css", "utf8");
    const [, day] = /:root \{(.*?)\}/s.exec(css) ?? [];
    for (const [name, colour] of Object.entries(colours)) expect(day).toContain(`--${name}: ${colour};`);
  });
});
