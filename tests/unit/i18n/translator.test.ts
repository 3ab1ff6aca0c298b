import { describe, expect, it } from "vitest";
import { getTranslator } from "@/lib/i18n/translator";
import { localeTags } from "@/lib/locales";
import { listMessages } from "./message-list";

type AnyMessage = (key: string, values?: Record<string, string | number>) => string;
const translate = (locale: (typeof localeTags)[number]) => getTranslator(locale) as unknown as AnyMessage;

/** Names of the values a message asks for. */
const argumentsOf = (message: string) => [
  ...new Set([...message.matchAll(/\{\s*([a-zA-Z]+)\s*[,}]/g)].map((match) => match[1] ?? "")),
];

/** Values that at least one language counts with: they must be numbers in all. */
const counted = new Set(
  localeTags.flatMap((locale) =>
    listMessages(locale).flatMap(([key, message]) =>
      [...message.matchAll(/\{\s*([a-zA-Z]+)\s*,\s*(?:plural|selectordinal|number)/g)].map(
        (match) => `${key} ${match[1]}`,
      ),
    ),
  ),
);

describe.each(localeTags)("the messages of %s", (locale) => {
  const t = translate(locale);

  it.each([0, 1, 2, 5, 11, 100])("are all complete sentences with a count of %i", (count) => {
    const messages = listMessages(locale);
    expect(messages.length).toBeGreaterThan(100);
    for (const [key, message] of messages) {
      const words = argumentsOf(message).filter((name) => !counted.has(`${key} ${name}`));
      const counts = argumentsOf(message).filter((name) => counted.has(`${key} ${name}`));
      const text = t(key, {
        ...Object.fromEntries(words.map((name) => [name, `⟦${name}⟧`])),
        ...Object.fromEntries(counts.map((name) => [name, count])),
      });
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toMatch(/[{}]|\bundefined\b/);
      expect(text, key).not.toContain(key);
      for (const name of words) expect(text, key).toContain(`⟦${name}⟧`);
    }
  });

  it("write counts with Latin digits", () => {
    expect(t("guide.sources", { count: 34 })).toContain("34");
  });

  it("throw when a value is missing", () => {
    expect(() => t("guide.checked")).toThrow(/date/);
  });

  it.each(["nav.nothing", "nothing", "nav", ""])("throw for the key %j, which is no message", (key) => {
    expect(() => t(key)).toThrow();
  });
});

describe("getTranslator", () => {
  it("counts as the language counts", () => {
    const sources = (locale: "en" | "ru", count: number) => getTranslator(locale)("guide.sources", { count });
    expect(sources("en", 1)).not.toBe(sources("en", 2).replace("2", "1"));
    const russian = [1, 2, 5].map((count) => sources("ru", count).replace(/\d/, ""));
    expect(new Set(russian).size).toBe(3);
  });

  it("is made once per locale", () => {
    expect(getTranslator("en")).toBe(getTranslator("en"));
    expect(getTranslator("en")).not.toBe(getTranslator("fr"));
  });
});
