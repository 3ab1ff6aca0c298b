/** The site's languages, in the order menus show them. This list is the only one: routes, messages, checks and tests read it. */
export const locales = [
  { tag: "zh-Hans", name: "简体中文", dir: "ltr" },
  { tag: "zh-Hant", name: "繁體中文", dir: "ltr" },
  { tag: "en", name: "English", dir: "ltr" },
  { tag: "ar", name: "العربية", dir: "rtl" },
  { tag: "es", name: "Español", dir: "ltr" },
  { tag: "fr", name: "Français", dir: "ltr" },
  { tag: "ru", name: "Русский", dir: "ltr" },
  { tag: "ur", name: "اردو", dir: "rtl" },
] as const;

export type LocaleInfo = (typeof locales)[number];
export type Locale = LocaleInfo["tag"];
export type Direction = LocaleInfo["dir"];

/** The language guides are written in first; every other language is a translation of it. */
export const sourceLocale = "zh-Hans" satisfies Locale;

/** The language of visitors whose own is not offered. */
export const defaultLocale = "en" satisfies Locale;

export const localeTags = locales.map((locale) => locale.tag);

/** Whether a string is exactly one of the site's tags, letter case included. */
export function isLocale(tag: string): tag is Locale {
  return localeTags.some((known) => known === tag);
}

/** The entry of a locale: its own name and writing direction. */
export function getLocaleInfo(tag: Locale): LocaleInfo {
  const info = locales.find((locale) => locale.tag === tag);
  if (!info) throw new Error(`No such locale: ${tag}`);
  return info;
}

/** Scripts written from right to left (Unicode Standard, chapter 9). */
const rightToLeftScripts = new Set(["Arab", "Hebr", "Nkoo", "Syrc", "Thaa"]);

/** The writing direction of any language tag, such as that of a sentence at a counter. */
export function directionOf(tag: string): Direction {
  return rightToLeftScripts.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}
