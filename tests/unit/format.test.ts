import { afterEach, describe, expect, it, vi } from "vitest";
import { type Formats, getFormats } from "@/lib/format";
import { type Locale, localeTags } from "@/lib/locales";

/** Intl writes several kinds of space, hyphen and direction mark, which differ between releases of its data. Isolates have a test of their own. */
const plain = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .replace(/\s/gu, " ")
    .replace(/[–-]/g, "–");

const inEvery = (say: (formats: Formats, locale: Locale) => string) =>
  Object.fromEntries(localeTags.map((locale) => [locale, plain(say(getFormats(locale), locale))]));

describe("dates, as precise as they are known", () => {
  it.each([
    ["zh-Hans", "2026年", "2026年11月", "2026年11月21日"],
    ["zh-Hant", "2026年", "2026年11月", "2026年11月21日"],
    ["en", "2026", "November 2026", "21 November 2026"],
    ["ar", "2026", "نوفمبر 2026", "21 نوفمبر 2026"],
    ["es", "2026", "noviembre de 2026", "21 de noviembre de 2026"],
    ["fr", "2026", "novembre 2026", "21 novembre 2026"],
    ["ru", "2026", "ноябрь 2026 г.", "21 ноября 2026 г."],
    ["ur", "2026", "نومبر 2026", "21 نومبر، 2026"],
  ] as const)("%s writes %s, %s and %s", (locale, year, month, day) => {
    const { date } = getFormats(locale);
    expect(plain(date("2026"))).toBe(year);
    expect(plain(date("2026-11"))).toBe(month);
    expect(plain(date("2026-11-21"))).toBe(day);
  });

  it.each(["2026-01-01", "2026-12-31", "2024-02-29"])("%s keeps its day", (day) => {
    expect(getFormats("en").date(day)).toMatch(new RegExp(`^${Number(day.slice(8))}\u00a0`));
  });

  it.each(["", "26", "2026-1", "2026-11-2", "2026-11-21T00:00"])("refuses %j, and repeats it", (text) => {
    expect(() => getFormats("en").date(text)).toThrow(`Not a year, month or day: ${text}`);
  });

  it.each(["2026-13", "2026-13-01", "abcd"])("refuses %j", (text) => {
    expect(() => getFormats("en").date(text)).toThrow(RangeError);
  });
});

describe("dates do not depend on where they are written", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each([
    ["America/Los_Angeles", 480],
    ["Pacific/Kiritimati", -840],
  ])("in %s a day, month and year stay the same", async (zone, offset) => {
    vi.stubEnv("TZ", zone);
    vi.resetModules();
    const { date } = (await import("@/lib/format")).getFormats("en");
    expect(new Date("2026-01-01T00:00:00Z").getTimezoneOffset()).toBe(offset);
    expect([date("2026-01-01"), date("2026-01"), date("2026")].map(plain)).toEqual([
      "1 January 2026",
      "January 2026",
      "2026",
    ]);
  });

  it("do not break: day, month and year stay on one line", () => {
    for (const locale of localeTags) expect(getFormats(locale).date("2026-11-21")).not.toContain(" ");
  });

  it("French writes the first of a month as an ordinal, and no other day", () => {
    const { date } = getFormats("fr");
    expect([date("2025-01-01"), date("2025-01-11"), date("2025-01")].map(plain)).toEqual([
      "1er janvier 2025",
      "11 janvier 2025",
      "janvier 2025",
    ]);
  });
});

describe("money", () => {
  it("keeps the decimals of 8.60", () => {
    expect(inEvery(({ shortMoney }) => shortMoney("8.60", "PKR"))).toEqual({
      "zh-Hans": "PKR 8.60",
      "zh-Hant": "PKR 8.60",
      en: "PKR 8.60",
      ar: "8.60 PKR",
      es: "8,60 PKR",
      fr: "8,60 PKR",
      ru: "8,60 PKR",
      ur: "PKR 8.60",
    });
  });

  it.each(["5", "5.00", "5.0"])("shows no decimals for %s", (amount) => {
    for (const text of Object.values(inEvery(({ shortMoney }) => shortMoney(amount, "PKR")))) {
      expect(["PKR 5", "5 PKR"]).toContain(text);
    }
  });

  it.each([
    ["0.2", "PKR 0.20"],
    ["0.24", "PKR 0.24"],
    ["2.25", "PKR 2.25"],
    ["12000.50", "PKR 12,000.50"],
    ["0", "PKR 0"],
  ])("writes %s as %s", (amount, expected) => expect(plain(getFormats("en").shortMoney(amount, "PKR"))).toBe(expected));

  it.each(["JPY", "IDR", "MAD", "KWD"])("treats %s as tariffs do, with two decimals at most", (currency) => {
    expect(plain(getFormats("en").shortMoney("1.5", currency))).toBe(`${currency} 1.50`);
    expect(plain(getFormats("en").shortMoney("2", currency))).toBe(`${currency} 2`);
  });

  it("names the currency in sentences", () => {
    expect(inEvery(({ money }) => money("520", "PKR"))).toEqual({
      "zh-Hans": "520 巴基斯坦卢比",
      "zh-Hant": "520 巴基斯坦盧比",
      en: "520 Pakistani rupees",
      ar: "520 روبية باكستاني",
      es: "520 rupias pakistaníes",
      fr: "520 roupies pakistanaises",
      ru: "520 пакистанских рупий",
      ur: "520 پاکستانی روپے",
    });
  });

  it("writes a range once with its currency", () => {
    expect(inEvery(({ shortMoney }) => shortMoney("0.20", "PKR", "0.24"))).toEqual({
      "zh-Hans": "PKR 0.20–0.24",
      "zh-Hant": "PKR 0.20–0.24",
      en: "PKR 0.20–0.24",
      ar: "0.20–0.24 PKR",
      es: "0,20–0,24 PKR",
      fr: "0,20–0,24 PKR",
      ru: "0,20–0,24 PKR",
      ur: "PKR 0.20–0.24",
    });
  });

  it("writes a range with the currency's name", () => {
    expect(plain(getFormats("en").money("15", "PKR", "500"))).toBe("15–500 Pakistani rupees");
  });
});

describe("numbers with a unit", () => {
  it.each([
    ["en", "1 day", "2 days", "3 months"],
    ["zh-Hans", "1 天", "2 天", "3 个月"],
    ["ru", "1 день", "2 дня", "3 месяца"],
    ["ar", "يوم", "يومان", "3 أشهر"],
    ["fr", "1 jour", "2 jours", "3 mois"],
  ] as const)("%s counts %s, %s and %s", (locale, one, two, three) => {
    const { duration } = getFormats(locale);
    expect([duration(1, "day"), duration(2, "day"), duration(3, "month")].map(plain)).toEqual([one, two, three]);
  });

  it("writes gigabytes and percentages", () => {
    const { gigabytes, percent, number } = getFormats("en");
    expect([gigabytes("20.5"), gigabytes("40"), percent("15"), percent("19.5"), percent("0.25")]).toEqual([
      "20.5\u00a0GB",
      "40\u00a0GB",
      "15%",
      "19.5%",
      "0.25%",
    ]);
    expect(number(12345)).toBe("12,345");
  });
});

describe("names and lists", () => {
  it("joins names as the language joins them", () => {
    expect(inEvery(({ list }) => list(["A", "B", "C"]))).toEqual({
      "zh-Hans": "A、B 和 C",
      "zh-Hant": "A、B 和 C",
      en: "A, B and C",
      ar: "A وB وC",
      es: "A, B y C",
      fr: "A, B et C",
      ru: "A, B и C",
      ur: "A، B، اور C",
    });
  });

  it("names countries, currencies and languages", () => {
    const { countryName, currencyName, languageName } = getFormats("fr");
    expect([countryName("MA"), currencyName("MAD"), languageName("ur")]).toEqual([
      "Maroc",
      "dirham marocain",
      "ourdou",
    ]);
  });

  it("sorts as the language sorts", () => {
    expect(["Zone", "Émirats", "Espagne"].sort(getFormats("fr").compare)).toEqual(["Émirats", "Espagne", "Zone"]);
    expect(["巴西", "阿曼", "中国"].sort(getFormats("zh-Hans").compare)).toEqual(["阿曼", "巴西", "中国"]);
  });
});

it("formats are made once per locale", () => {
  expect(getFormats("ar")).toBe(getFormats("ar"));
  expect(getFormats("ar")).not.toBe(getFormats("ur"));
});
