import { describe, expect, it } from "vitest";
import { findGuideFile, isStale, listGuideLocales, listReadableGuides } from "@/lib/content/translations";
import { makeCountry, makeGuide } from "../exampleland";

const source = makeGuide("源", { locale: "zh-Hans", fingerprint: "aaaaaaaaaaaa" });
const translation = (from?: string) => {
  const { front } = makeGuide("");
  return makeGuide("text", { locale: "en", front: from === undefined ? front : { ...front, translated_from: from } });
};
const country = makeCountry([
  makeGuide("", { locale: "ur", topic: "sim" }),
  makeGuide("", { locale: "en", topic: "esim" }),
  source,
  makeGuide("", { locale: "fr", topic: "esim" }),
]);

const names = (guides: readonly { topic: string; locale: string }[]) =>
  guides.map(({ topic, locale }) => `${topic}.${locale}`);

describe("listGuideLocales", () => {
  it("names the languages in which a guide exists, in the site's order", () => {
    expect(listGuideLocales(country, "sim")).toEqual(["zh-Hans", "ur"]);
    expect(listGuideLocales(country, "esim")).toEqual(["en", "fr"]);
    expect(listGuideLocales(makeCountry(), "sim")).toEqual([]);
  });
});

describe("findGuideFile", () => {
  it("finds the guide of a topic in a language, and no other", () => {
    expect(findGuideFile(country, "sim", "zh-Hans")).toBe(source);
    expect(findGuideFile(country, "sim", "en")).toBeUndefined();
    expect(findGuideFile(country, "esim", "zh-Hans")).toBeUndefined();
  });
});

describe("isStale", () => {
  it.each([
    ["of the text as it is now", "aaaaaaaaaaaa", false],
    ["of an older text", "bbbbbbbbbbbb", true],
    ["of no known text", undefined, true],
  ])("a translation %s", (_, from, stale) => {
    expect(isStale(makeCountry([source, translation(from)]), translation(from))).toBe(stale);
  });

  it("a translation of another topic's text", () => {
    const esim = makeGuide("", { locale: "zh-Hans", topic: "esim", fingerprint: "bbbbbbbbbbbb" });
    expect(isStale(makeCountry([esim, source]), translation("bbbbbbbbbbbb"))).toBe(true);
  });

  it("a translation whose source text is gone", () => {
    expect(isStale(makeCountry([translation("aaaaaaaaaaaa")]), translation("aaaaaaaaaaaa"))).toBe(true);
  });

  it("never the source text itself", () => {
    expect(isStale(makeCountry([source]), source)).toBe(false);
  });
});

describe("listReadableGuides", () => {
  it.each([
    ["zh-Hans", ["sim.zh-Hans", "esim.en", "esim.fr"]],
    ["ur", ["sim.ur", "esim.en", "esim.fr"]],
    ["fr", ["sim.zh-Hans", "sim.ur", "esim.fr"]],
    ["ru", ["sim.zh-Hans", "sim.ur", "esim.en", "esim.fr"]],
  ] as const)("a reader of %s is offered %j", (locale, expected) => {
    expect(names(listReadableGuides(country, locale))).toEqual(expected);
  });

  it("is empty where nothing is written", () => expect(listReadableGuides(makeCountry(), "en")).toEqual([]));
});
