import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { type Locale, localeTags } from "@/lib/locales";
import { type BuiltPage, listLocalizedPages, readBuiltPages } from "./built-site";
import { countLetters, findSisterLetters, findSisterWords, longestForeignRun, shareOfScript } from "./languages";
import { listTextBlocks } from "./text-blocks";

const pages = listLocalizedPages(readBuiltPages());
const pageAt = new Map(pages.map((page) => [page.pathname, page]));
const localeOf = ({ pathname }: BuiltPage) => pathname.split("/")[1] as Locale;
const pagesIn = (locale: Locale) => pages.filter((page) => localeOf(page) === locale);

/** How many clicks each page is from the home page of its language, by links between pages of that language outside its language menu. */
function crawl(locale: Locale): Map<string, number> {
  const depths = new Map([[`/${locale}`, 0]]);
  for (const [from, depth] of depths) {
    for (const link of pageAt.get(from)?.document.querySelectorAll("a[href]") ?? []) {
      if (link.closest("header details")) continue;
      const [to = ""] = (link.getAttribute("href") ?? "").split("#");
      const target = pageAt.get(to);
      if (target && localeOf(target) === locale && !depths.has(to)) depths.set(to, depth + 1);
    }
  }
  return depths;
}

describe("a crawler that starts at the home page of a language", () => {
  it.each(localeTags)("reaches every page in %s, in three clicks at most", (locale) => {
    const depths = crawl(locale);
    const own = pagesIn(locale).map(({ pathname }) => pathname);
    const perDepth: number[] = [];
    for (const depth of depths.values()) perDepth[depth] = (perDepth[depth] ?? 0) + 1;
    const histogram = `pages after 0, 1, 2 … clicks: ${perDepth.join(", ")}`;
    expect([...depths.keys()].sort(), histogram).toEqual(own.sort());
    expect(perDepth.length - 1, histogram).toBeLessThanOrEqual(3);
  });
});

/** Shorter texts may be a list of names. */
const enoughLetters = 40;
/** The lowest on the site is 0.60: a Chinese sentence that quotes an operator's word in its own language. A sentence in another script has about 0. */
const leastShare = 0.5;
/** The longest on the site has 18: the name of a document or menu item, as the reader will find it written. A short sentence has more than 24. */
const longestQuotation = 24;

/** Why a text is not in a language; undefined when nothing speaks against it. */
function findObjection(text: string, locale: Locale): string | undefined {
  const run = longestForeignRun(text, locale);
  if (run > longestQuotation) return `${run} letters in another script: ${text}`;
  const isLong = countLetters(text) > enoughLetters;
  const share = shareOfScript(text, locale);
  if (isLong && share < leastShare) return `only ${share.toFixed(2)} of its letters are in its script: ${text}`;
  const signs = [...findSisterLetters(text, locale), ...(isLong ? findSisterWords(text, locale) : [])];
  return signs.length > 0 ? `signs of another language (${signs.join(" ")}): ${text}` : undefined;
}

/** The texts of each page, and last all of them as one. */
const textsOf = new Map(
  pages.map((page) => {
    const blocks = listTextBlocks(page.document);
    return [page, [...blocks, blocks.join(" ")]];
  }),
);
const objectionsTo = (page: BuiltPage, locale: Locale) =>
  (textsOf.get(page) ?? []).map((text) => findObjection(text, locale)).filter((found) => found !== undefined);

describe("a page is in one language", () => {
  it.each(pages)("$pathname", (page) => {
    expect(countLetters(textsOf.get(page)?.at(-1) ?? "")).toBeGreaterThan(3 * enoughLetters);
    expect(objectionsTo(page, localeOf(page))).toEqual([]);
  });

  const samples: Record<Locale, string> = {
    "zh-Hans":
      "流量用完了也能充值。先到附近的小店，说出你的号码，付现金；店员充好以后，你会收到短信。没有收到短信，请先查余额，再问店员。",
    "zh-Hant":
      "上網量用完了也能儲值。先到附近的小店，說出你的號碼，付現金；店員儲值以後，你會收到簡訊。沒有收到簡訊，請先查餘額，再問店員。",
    en: "You can top up with no data left: go to a shop nearby, say your number and pay, and wait for the message.",
    ar: "يمكنك شحن الرصيد حتى بعد نفاد البيانات: اذهب إلى متجر قريب، واذكر رقمك، وادفع المبلغ، وانتظر الرسالة.",
    es: "Puedes recargar sin datos: ve a una tienda cercana, di tu número, paga el monto y espera a que llegue el mensaje.",
    fr: "Vous pouvez recharger sans données : allez dans une boutique proche, donnez votre numéro et attendez le message.",
    ru: "Пополнить счёт можно и без интернета: зайдите в магазин рядом, назовите номер, заплатите и дождитесь сообщения.",
    ur: "ڈیٹا ختم ہونے کے بعد بھی ری چارج ہو سکتا ہے: قریبی دکان پر جائیں، نمبر بتائیں، پیسے دیں اور پیغام کا انتظار کریں۔",
  };
  const crossed = localeTags.flatMap((written) =>
    localeTags.filter((expected) => expected !== written).map((expected) => ({ written, expected })),
  );

  it.each(crossed)("so a text in $written is found on a page in $expected", ({ written, expected }) => {
    expect(findObjection(samples[written], written)).toBeUndefined();
    expect(findObjection(samples[written], expected)).toBeDefined();
  });

  it.each(crossed)(
    "and so is every page in $written under the address of one in $expected",
    ({ written, expected }) => {
      for (const page of pagesIn(written)) expect(objectionsTo(page, expected), page.pathname).not.toEqual([]);
    },
  );

  it.each([
    ["ar", "يمكنك شحن الرصيد حتى بعد نفاد البيانات في أي متجر قريب. wait for the message before you leave"],
    ["en", "Go to a shop nearby and say your number. Дождитесь сообщения, потом уходите."],
    ["zh-Hans", "先到附近的小店，说出你的号码。attendez le message avant de partir"],
  ] as const)("and so is one sentence left in another script, in %s", (locale, text) => {
    expect(findObjection(text, locale)).toBeDefined();
  });

  it("but a name, a code or a title set apart is no text of the page", () => {
    const { document } = new JSDOM(
      "<html lang=en><title>T</title><p>Call <bdi>билайн</bdi><p lang=ru>Привет<h2 id=sources>S</h2><ol><li>用</ol>",
    ).window;
    expect(listTextBlocks(document)).toEqual(["T", "Call", "S"]);
  });
});
