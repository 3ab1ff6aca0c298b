import { describe, expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { locales } from "@/lib/locales";

describe("getLanguage", () => {
  it.each(locales)("$tag brings its direction, messages and formats", ({ tag, dir }) => {
    const language = getLanguage(tag);
    expect(language).toMatchObject({ locale: tag, direction: dir });
    expect(language.t("topic.esim")).toContain("eSIM");
    expect(language.formats.date("2026")).toContain("2026");
  });

  it("speaks the language that was asked for", () => {
    const home = (tag: "fr" | "ru") => getLanguage(tag).t("nav.home");
    expect(home("fr")).not.toBe(home("ru"));
    expect(getLanguage("fr").formats.countryName("PK")).toBe("Pakistan");
    expect(getLanguage("ru").formats.countryName("PK")).toBe("Пакистан");
  });
});
