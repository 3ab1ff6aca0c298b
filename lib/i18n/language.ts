import { type Formats, getFormats } from "@/lib/format";
import { type Direction, getLocaleInfo, type Locale } from "@/lib/locales";
import { getTranslator, type Translate } from "./translator";

/** All a component needs to speak one language. */
export interface Language {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly t: Translate;
  readonly formats: Formats;
}

/** The language of a locale. */
export function getLanguage(locale: Locale): Language {
  return { locale, direction: getLocaleInfo(locale).dir, t: getTranslator(locale), formats: getFormats(locale) };
}
