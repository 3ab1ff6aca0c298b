import { describe, expect, it } from "vitest";
import { type Locale, localeTags } from "@/lib/locales";
import { everyGuide, everyText, withoutClaims, wordsOf } from "./site-texts";

const everyFile = everyGuide.flatMap(([, { folder, written }]) =>
  written.map((guide) => [guide.file, { folder, guide }] as const),
);
const inLocale = (...locales: Locale[]) => everyFile.filter(([, { guide }]) => locales.includes(guide.locale));

describe("the site sells nothing", () => {
  const chatLinks =
    /\b(?:t\.me|telegram\.(?:me|dog)|wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|m\.me|line\.me|u\.wechat\.com|weixin:|tg:|whatsapp:|viber:)/i;
  const affiliateLinks = /[?&](?:ref|aff|aff_id|affiliate|utm_[a-z]+|coupon|promo)=/i;

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

/** Words of advertisements and of empty introductions, as each language has them. */
const forbidden: Record<Locale, RegExp> = {
  "zh-Hans":
    /最(?:便宜|划算)的 ?(?:eSIM|套餐|卡)|最优惠|全网最低|限时|特价|优惠码|立即购买|马上购买|立即下单|加微信|秒到账|独家|首选|包到账|轻松搞定|一文(?:读懂|教你)|全(?:攻略|揭秘|面解析)|数字化时代|随着(?:科技|技术|互联网)的发展|不可或缺|畅享|无忧|赶快|小伙伴|！/,
  "zh-Hant":
    /最(?:便宜|划算)的 ?(?:eSIM|方案|卡)|最優惠|全網最低|限時|特價|優惠碼|立即購買|馬上購買|立即下單|加微信|秒到帳|獨家|首選|輕鬆搞定|一文(?:讀懂|教你)|全(?:攻略|揭秘|面解析)|數位(?:化)?時代|隨著(?:科技|技術|網路)的發展|不可或缺|暢享|無憂|趕快|小夥伴|！/,
  en: /\b(?:best eSIM|cheapest (?:eSIM|SIM|plan|data)|buy now|order now|special offer for you|limited[- ]time|promo code|coupon|unbeatable|don[’']t miss|(?<!n[’']t |not )hurry|lowest price|our partner|in today[’']s (?:digital|fast|connected)|digital age|ever-evolving|hassle-free|seamless(?:ly)?|ultimate guide|stay connected|look no further|game[- ]changer|worry-free)\b|!/i,
  ar: /اشتر الآن|عرض خاص|لفترة محدودة|كود خصم|أفضل شريحة eSIM|أرخص (?:شريحة|باقة|عرض)|لا تفوّ?ت|في عصرنا الرقمي|العصر الرقمي|في عالم اليوم|بكل سهولة ويسر|الدليل الشامل|!/,
  es: /compra ya mismo|compre ya|oferta especial|por tiempo limitado|cupón|la mejor eSIM|más barat[oa] del|no te pierdas|en la era digital|en el mundo actual|hoy en día, la conectividad|sin complicaciones|guía definitiva|¡/i,
  fr: /achetez (?:vite|maintenant)|offre spéciale|durée limitée|code promo|la meilleure eSIM|(?:la carte|le forfait|l[’']eSIM) (?:la|le) moins ch(?:er|ère)|ne manquez pas|à l[’']ère (?:du )?numérique|dans le monde d[’']aujourd[’']hui|en toute simplicité|sans tracas|guide ultime|!/i,
  ru: /купите сейчас|(?<!не )спешите|специальное предложение|ограниченное время|промокод|лучшая eSIM|самая дешёвая|не упустите|в (?:наш )?(?:цифровой век|современном мире)|в эпоху цифр|легко и просто|полное руководство|без лишних хлопот|!/i,
  ur: /ابھی خریدیں|خصوصی پیشکش|محدود مدت|پرومو کوڈ|بہترین eSIM|سب سے سستا پیکج|موقع ضائع نہ کریں|ڈیجیٹل دور|آج کے دور میں|مکمل گائیڈ|!/,
};

describe("guides are not advertisements", () => {
  it.each(everyFile)("%s: no sales word, no empty introduction, no exclamation mark", (_file, { guide }) => {
    const { title, description } = guide.front;
    const text = wordsOf([title, description, withoutClaims(guide.body)].join("\n"));
    expect(forbidden[guide.locale].exec(text)?.[0]).toBeUndefined();
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
  ])("so in %s “%s” would be found", (locale, text) => expect(text).toMatch(forbidden[locale]));
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
