import { describe, expect, it } from "vitest";
import { affiliateLinks, chatLinks, forbiddenWords } from "@/lib/editing/import/forbidden";
import { type Locale, localeTags } from "@/lib/locales";
import { everyGuide, everyText, withoutClaims, wordsOf } from "./site-texts";

const everyFile = everyGuide.flatMap(([, { folder, written }]) =>
  written.map((guide) => [guide.file, { folder, guide }] as const),
);
const inLocale = (...locales: Locale[]) => everyFile.filter(([, { guide }]) => locales.includes(guide.locale));

describe("the site sells nothing", () => {
  it("and links to no chat channel and by no affiliate link", () => {
    expect(everyText.length).toBeGreaterThan(everyFile.length);
    const found = everyText.filter(({ text }) => chatLinks.test(text) || affiliateLinks.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ["https://t.me/example", chatLinks],
    ["https://wa.me/0", chatLinks],
    ["tg://resolve", chatLinks],
    ["https://example.org/?ref=x", affiliateLinks],
  ])("so “%s” would be found", (text, links) => expect(text).toMatch(links));

  it("nor names the sellers whose advertising it answers", () => {
    expect(everyText.filter(({ text }) => /esim\s*1088|jx0703/i.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe("guides are not advertisements", () => {
  it.each(everyFile)("%s: no sales word, no empty introduction, no exclamation mark", (_file, { guide }) => {
    const { title, description } = guide.front;
    const text = wordsOf([title, description, withoutClaims(guide.body)].join("\n"));
    expect(forbiddenWords[guide.locale].exec(text)?.[0]).toBeUndefined();
  });

  it.each<[Locale, string]>([
    ["zh-Hans", "在当今数字化时代，上网不可或缺"],
    ["zh-Hant", "輕鬆搞定海外上網"],
    ["en", "In today's digital age, stay connected!"],
    ["ar", "في العصر الرقمي"],
    ["es", "¡En la era digital!"],
    ["fr", "À l’ère du numérique"],
    ["ru", "В современном мире"],
    ["ur", "آج کے دور میں"],
  ])("so in %s “%s” would be found", (locale, text) => expect(text).toMatch(forbiddenWords[locale]));
});

describe("every guide is in its own language", () => {
  const scripts: Record<Locale, RegExp> = {
    "zh-Hans": /\p{Script=Han}/gu,
    "zh-Hant": /\p{Script=Han}/gu,
    en: /\p{Script=Latin}/gu,
    ar: /\p{Script=Arabic}/gu,
    es: /\p{Script=Latin}/gu,
    fr: /\p{Script=Latin}/gu,
    ru: /\p{Script=Cyrillic}/gu,
    ur: /\p{Script=Arabic}/gu,
  };
  const letters = /\p{L}/gu;
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

  it.each(everyFile)("%s: its letters are those of its script", (_file, { folder, guide }) => {
    const names = folder.facts.operators.flatMap(({ name, also_known_as, apps }) => [
      name,
      ...also_known_as,
      ...apps.flatMap((app) => [app.name, ...app.former_names]),
    ]);
    const isLatin = scripts[guide.locale].source.includes("Latin");
    // In other scripts Latin words are names, in Latin text words of other scripts are.
    const text = names.reduce((rest, name) => rest.replaceAll(name, " "), wordsOf(guide.body));
    const prose = isLatin ? text : text.replace(/\p{Lu}[\p{Script=Latin}\d-]*|\be?SIM\b/gu, " ");
    const share = count(prose, scripts[guide.locale]) / count(prose, letters);
    expect(share).toBeGreaterThan(0.97);
  });

  const functionWords = {
    en: /\b(?:the|of|and|to|is|your|for|with|not)\b/gi,
    es: /\b(?:el|la|los|las|del|que|con|por|una?|tu|su|no)\b/gi,
    fr: /\b(?:le|la|les|des|du|et|vous|votre|pour|une?|pas)\b/gi,
  };

  it.each(inLocale("en", "es", "fr"))("%s: its little words are those of its language", (_file, { guide }) => {
    const text = wordsOf(guide.body);
    const ranked = Object.entries(functionWords)
      .map(([language, words]) => ({ language, share: count(text, words) }))
      .sort((a, b) => b.share - a.share);
    expect(ranked[0]?.language).toBe(guide.locale);
    expect(ranked[0]?.share).toBeGreaterThan(1.3 * (ranked[1]?.share ?? 0));
  });

  it.each(inLocale("ar"))("%s: no letters of Urdu", (_file, { guide }) => {
    expect(wordsOf(guide.body).match(/[ٹڈڑںےھہکی]/g)).toBeNull();
  });

  it.each(inLocale("ur"))("%s: no letters of Arabic that Urdu writes otherwise", (_file, { guide }) => {
    expect(wordsOf(guide.body).match(/[يكىة]/g)).toBeNull();
    expect(wordsOf(guide.body)).toMatch(/[ٹڈڑںے]/);
  });
});

/** The characters of a two-byte standard: every pair of bytes in some ranges, decoded. */
function repertoire(encoding: string, leads: [number, number], trails: readonly [number, number][]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail += 1) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}

describe("Chinese is written in its own characters", () => {
  // GB 2312, levels 1 and 2: the simplified characters. Big5, level 1: the common traditional ones; its level 2 holds forms that are simplified today.
  const simplified = repertoire("gbk", [0xb0, 0xf7], [[0xa1, 0xfe]]);
  const traditional = repertoire(
    "big5",
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );
  /** Rarer traditional characters that guides use, of Big5 level 2. */
  const rarer = new Set("");
  const foreign = (text: string, own: ReadonlySet<string>) =>
    [...new Set(text.match(/\p{Script=Han}/gu))].filter((character) => !own.has(character) && !rarer.has(character));

  it("as the standards list them", () => {
    expect(simplified.size).toBeGreaterThan(6700);
    expect(traditional.size).toBeGreaterThan(5400);
    expect(foreign("充值续费", simplified)).toEqual([]);
    expect(foreign("儲值續費", traditional)).toEqual([]);
    expect(foreign("儲值續費", simplified)).toEqual(["儲", "續", "費"]);
    expect(foreign("这个号码没有流量", traditional)).toEqual(["这", "个", "号", "码", "没"]);
  });

  const ownCharacters: Partial<Record<Locale, ReadonlySet<string>>> = { "zh-Hans": simplified, "zh-Hant": traditional };

  it.each(inLocale("zh-Hans", "zh-Hant"))("%s", (_file, { guide }) => {
    const { title, description } = guide.front;
    const own = ownCharacters[guide.locale] ?? new Set();
    expect(foreign([title, description, guide.body].join("\n"), own)).toEqual([]);
  });
});

it("and there is something to read in every language", () => {
  for (const locale of localeTags) expect(inLocale(locale).length, locale).toBeGreaterThan(0);
});
