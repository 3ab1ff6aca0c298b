import { describe, expect, it } from "vitest";
import {
  defaultLocale,
  directionOf,
  getLocaleInfo,
  isLocale,
  type Locale,
  locales,
  localeTags,
  sourceLocale,
} from "@/lib/locales";

describe("the list of locales", () => {
  it("holds the eight languages in menu order", () => {
    expect(localeTags).toEqual(["zh-Hans", "zh-Hant", "en", "ar", "es", "fr", "ru", "ur"]);
  });

  it.each(locales)("$tag is written as BCP 47 writes it", ({ tag }) => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it.each(locales)("$tag names itself in its own script", ({ tag, name }) => {
    const own = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? "";
    const script = { ar: "Arabic", ur: "Arabic", ru: "Cyrillic", "zh-Hans": "Han", "zh-Hant": "Han" }[tag as string];
    expect(name).toMatch(new RegExp(`^\\p{Script=${script ?? "Latin"}}+$`, "u"));
    expect(own).toMatch(new RegExp(`\\p{Script=${script ?? "Latin"}}`, "u"));
  });

  it("gives every language a name of its own", () => {
    expect(new Set(locales.map(({ name }) => name)).size).toBe(locales.length);
  });

  it.each(locales)("$tag is written $dir", ({ tag, dir }) => {
    const isArabicScript = new Intl.Locale(tag).maximize().script === "Arab";
    expect(dir).toBe(isArabicScript ? "rtl" : "ltr");
  });

  it("contains the language guides are written in and the language of everyone else", () => {
    expect(localeTags).toContain(sourceLocale);
    expect(localeTags).toContain(defaultLocale);
  });
});

describe("isLocale", () => {
  it.each(localeTags)("accepts %s", (tag) => expect(isLocale(tag)).toBe(true));

  it.each(["", "zh", "zh-hans", "ZH-HANS", "zh-TW", "EN", "en-GB", " en", "pt", "length", "constructor"])(
    "refuses %j",
    (tag) => expect(isLocale(tag)).toBe(false),
  );
});

describe("getLocaleInfo", () => {
  it("gives name and direction of a locale", () => {
    expect(getLocaleInfo("ur")).toEqual({ tag: "ur", name: "اردو", dir: "rtl" });
  });

  it("throws for a tag that is no locale, and names it", () => {
    expect(() => getLocaleInfo("xx" as Locale)).toThrow("No such locale: xx");
  });
});

describe("directionOf", () => {
  it.each(["ar", "ur", "fa", "he", "ps", "dv", "ar-MA", "pa-Arab"])("%s is written from right to left", (tag) => {
    expect(directionOf(tag)).toBe("rtl");
  });

  it.each(["en", "zh-Hans", "ru", "th", "pa", "ur-Latn", "kk"])("%s is written from left to right", (tag) => {
    expect(directionOf(tag)).toBe("ltr");
  });
});
