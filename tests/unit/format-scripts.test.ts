import { describe, expect, it, vi } from "vitest";
import { type Formats, getFormats } from "@/lib/format";
import { localeTags } from "@/lib/locales";

describe("Latin digits", () => {
  const everything = ({ date, money, shortMoney, duration, gigabytes, percent, number }: Formats) => [
    date("2026"),
    date("2026-11"),
    date("2026-11-21"),
    money("1234567890.50", "PKR"),
    money("15", "PKR", "500"),
    shortMoney("1234567890.50", "PKR"),
    shortMoney("15", "PKR", "500"),
    duration(90, "day"),
    duration(12, "month"),
    gigabytes("20.5"),
    percent("19.5"),
    number(1234567890),
  ];

  it.each(localeTags)("are the only ones in %s", (locale) => {
    for (const text of everything(getFormats(locale))) {
      expect(text).toMatch(/[0-9]/);
      expect(text.replace(/[0-9]/g, "")).not.toMatch(/\p{Nd}/u);
    }
  });

  it.each(["ar", "ur"] as const)(
    "are asked for by name in %s, whatever this release of Intl would choose",
    async (locale) => {
      const tags: string[] = [];
      const noted = <T extends typeof Intl.NumberFormat | typeof Intl.DateTimeFormat>(original: T) =>
        new Proxy(original, {
          construct: (target, args, newTarget) => {
            tags.push(String(args[0]));
            return Reflect.construct(target, args, newTarget);
          },
        });
      vi.stubGlobal(
        "Intl",
        Object.create(Intl, {
          NumberFormat: { value: noted(Intl.NumberFormat) },
          DateTimeFormat: { value: noted(Intl.DateTimeFormat) },
        }),
      );
      vi.resetModules();
      everything((await import("@/lib/format")).getFormats(locale));
      vi.unstubAllGlobals();
      expect(tags.length).toBeGreaterThan(5);
      for (const tag of tags) expect(new Intl.Locale(tag).numberingSystem).toBe("latn");
    },
  );
});

describe("right-to-left text", () => {
  const isolated = /^\u2068[^\u2068\u2069]+\u2069$/;
  const latin = ({ shortMoney, gigabytes, list }: Formats) => [
    shortMoney("8.60", "PKR"),
    shortMoney("15", "PKR", "500"),
    gigabytes("20.5"),
    list(["Jazz"]),
  ];

  it.each(["ar", "ur"] as const)("isolates amounts and names in %s, so that they keep their order", (locale) => {
    for (const text of latin(getFormats(locale))) expect(text).toMatch(isolated);
    expect(
      getFormats(locale)
        .list(["Jazz", "Zong"])
        .match(/\u2068(?:Jazz|Zong)\u2069/g),
    ).toHaveLength(2);
  });

  it.each(["zh-Hans", "zh-Hant", "en", "es", "fr", "ru"] as const)("needs no isolates in %s", (locale) => {
    for (const text of latin(getFormats(locale))) expect(text).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe("Chinese text", () => {
  it.each(["zh-Hans", "zh-Hant"] as const)(
    "of %s has a space between Han characters and Latin letters or digits",
    (locale) => {
      const { money, duration, list } = getFormats(locale);
      for (const text of [money("520", "PKR"), duration(7, "day"), duration(3, "month"), list(["Jazz", "Zong"])]) {
        expect(text).toMatch(/\p{Script=Han}/u);
        expect(text).not.toMatch(/[a-z\d]\p{Script=Han}|\p{Script=Han}[a-z\d]/iu);
      }
    },
  );
});
