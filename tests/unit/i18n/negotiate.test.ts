import { describe, expect, it } from "vitest";
import { findLocale, negotiateLocale } from "@/lib/i18n/negotiate";
import { localeTags } from "@/lib/locales";

describe("findLocale, by RFC 4647 lookup", () => {
  it.each(localeTags)("finds %s by its own tag, in any letter case", (tag) => {
    expect(findLocale(tag)).toBe(tag);
    expect(findLocale(tag.toUpperCase())).toBe(tag);
    expect(findLocale(tag.toLowerCase())).toBe(tag);
  });

  it.each([
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-MY", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-MO", "zh-Hant"],
    ["zh-Hans-HK", "zh-Hans"],
    ["zh-Hant-CN", "zh-Hant"],
    ["zh-Hant-HK-u-co-stroke", "zh-Hant"],
    ["cmn-Hant-TW", "zh-Hant"],
    ["en-GB", "en"],
    ["en-US-x-private", "en"],
    ["es-419", "es"],
    ["fr-CA", "fr"],
    ["ru-BY", "ru"],
    ["ar-EG", "ar"],
    ["ar-u-nu-arab", "ar"],
    ["ur-IN", "ur"],
    ["ur-Latn", "ur"],
  ])("reads %s as %s", (tag, locale) => expect(findLocale(tag)).toBe(locale));

  it.each([
    "",
    "*",
    "pt",
    "und",
    "und-Hant",
    "yue",
    "de-AT",
    "zh_TW",
    "zh-",
    "-zh",
    "i-klingon",
    "x-private",
    "constructor",
    "中文",
    "\0",
  ])("has nothing for %j", (tag) => expect(findLocale(tag)).toBeUndefined());
});

describe("negotiateLocale", () => {
  describe("one language", () => {
    it.each([
      ["zh-CN", "zh-Hans"],
      ["zh-TW", "zh-Hant"],
      ["zh-HK", "zh-Hant"],
      ["zh-MO", "zh-Hant"],
      ["zh-SG", "zh-Hans"],
      ["zh", "zh-Hans"],
      ["en-GB", "en"],
      ["FR-fr", "fr"],
      ["Zh-hANT", "zh-Hant"],
      ["ar", "ar"],
      ["ur-PK", "ur"],
    ])("%s readers get %s", (header, locale) => expect(negotiateLocale(header)).toBe(locale));
  });

  describe("no language of the site", () => {
    it.each(["pt", "pt-BR,pt;q=0.9", "de-DE,de;q=0.8,ja;q=0.5", "yue-HK", "ko;q=1"])("%s falls to English", (header) =>
      expect(negotiateLocale(header)).toBe("en"),
    );
  });

  describe("several languages", () => {
    it.each([
      ["fr-FR, fr;q=0.9, en;q=0.8, *;q=0.5", "fr"],
      ["zh-CN,zh;q=0.9,en-US;q=0.8,en;q=0.7", "zh-Hans"],
      ["zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "zh-Hant"],
      ["pt-BR,es;q=0.5", "es"],
      ["de,yue-HK;q=0.9,zh-TW;q=0.8", "zh-Hant"],
      ["ru,ar", "ru"],
      ["ar,ru", "ar"],
    ])("%s: the first that the site offers is %s", (header, locale) => expect(negotiateLocale(header)).toBe(locale));
  });

  describe("weights", () => {
    it.each([
      ["en;q=0.5, fr;q=0.9, ru", "ru"],
      ["en;q=0.5, fr;q=0.9", "fr"],
      ["en;q=0.5,en-GB,fr;q=0.7", "en"],
      ["fr;q=0.001, es;q=0.002", "es"],
      ["fr ; q=0.1 , es ; q=0.2", "es"],
      ["en; q = 0.1, fr; q = 0.9", "fr"],
      ["fr;level=1;q=0.3,es;q=0.4", "es"],
      ["fr;q=1.000,es;q=0.999", "fr"],
    ])("%s gives %s", (header, locale) => expect(negotiateLocale(header)).toBe(locale));
  });

  describe("q=0 means: not this one", () => {
    it.each([
      ["en;q=0, fr;q=0.1", "fr"],
      ["fr;q=0.000, ru;q=0.1", "ru"],
      ["fr;q=0", "en"],
      ["zh-CN;q=0, zh-TW;q=0.2", "zh-Hant"],
    ])("%s gives %s", (header, locale) => expect(negotiateLocale(header)).toBe(locale));
  });

  describe("the wildcard stands for no language in particular", () => {
    it.each([
      ["*", "en"],
      ["*;q=0.1", "en"],
      ["*, fr", "fr"],
      ["de, *;q=0.5, fr;q=0.1", "fr"],
      ["fr;q=0, *", "en"],
    ])("%s gives %s", (header, locale) => expect(negotiateLocale(header)).toBe(locale));
  });

  describe("malformed headers never fail", () => {
    it.each([
      [null, "en"],
      ["", "en"],
      ["   ", "en"],
      [",", "en"],
      [", ,fr", "fr"],
      ["fr,", "fr"],
      ["fr;", "fr"],
      ["fr;q", "fr"],
      ["fr;q=abc, es;q=0.1", "es"],
      ["fr;q=-1, es;q=0.1", "es"],
      [";;;", "en"],
      ["=", "en"],
      ["--", "en"],
      ["zh_TW, fr", "fr"],
      ["fr es", "en"],
      ["日本語, ru", "ru"],
      ["\0", "en"],
      ["__proto__, constructor, ar", "ar"],
      ["<script>alert(1)</script>", "en"],
      ["en-a-b-c-, ur", "ur"],
    ])("%j gives %s", (header, locale) => expect(negotiateLocale(header)).toBe(locale));
  });

  it("reads a very long header to its end", () => {
    const unknown = Array.from({ length: 5000 }, (_, index) => `xx-${index}`);
    expect(negotiateLocale([...unknown, "ur"].join(","))).toBe("ur");
    expect(negotiateLocale(unknown.join(","))).toBe("en");
    expect(negotiateLocale("a".repeat(100_000))).toBe("en");
  });
});
