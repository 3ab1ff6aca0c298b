import type { Figure } from "./content/schema/figures";
import { getLocaleInfo, type Locale } from "./locales";

/**
 * Latin digits in every language: what is printed is compared with a phone's screen and a price tag.
 * The site's English is British, so its dates are too. The tag says both to Intl.
 */
export const formatTag = (locale: Locale) => `${locale === "en" ? "en-GB" : locale}-u-nu-latn`;

/** The formats of one language. Made once per locale: Intl objects are dear to build. */
export interface Formats {
  /** A year, month or day, written out: `2026-11` is “November 2026”. */
  date(partialDate: string): string;
  /** An amount with the currency's name, for sentences: “520 Pakistani rupees”; with `to`, a range. */
  money(amount: string, currency: string, to?: string): string;
  /** An amount with the currency's ISO code, for tables and cards: “PKR 520”. */
  shortMoney(amount: string, currency: string, to?: string): string;
  /** A count of hours, days or months with its unit. */
  duration(count: number, unit: "hour" | "day" | "month"): string;
  /** A number, or a range of numbers, with its unit; `count` has none. */
  figure(value: string, unit: Figure["unit"], to?: string): string;
  gigabytes(amount: string): string;
  megabytes(count: number): string;
  /** Thousands of bytes. */
  kilobytes(count: number): string;
  /** Two local times, from and to, in the order in which this language reads them. */
  hours(from: string, to: string): string;
  /** A rate given in percent: “15%”. */
  percent(percent: string): string;
  number(value: number): string;
  /** Names joined as this language joins them. */
  list(items: readonly string[]): string;
  countryName(code: string): string;
  currencyName(code: string): string;
  languageName(tag: string): string;
  /** Puts names into this language's alphabetical order. */
  compare(a: string, b: string): number;
}

const made = new Map<Locale, Formats>();

/** The formats of a locale, by Intl. */
export function getFormats(locale: Locale): Formats {
  const formats = made.get(locale) ?? makeFormats(locale);
  made.set(locale, formats);
  return formats;
}

/** Chinese text sets a space between Han characters and letters or numerals, dates apart; Intl does not. */
const spaced = (text: string) =>
  text.replace(
    /(?<=[^\P{L}\p{Script=Han}]|\d)(?=(?![年月日])\p{Script=Han})|(?<=(?![年月日])\p{Script=Han})(?=[^\P{L}\p{Script=Han}]|\d)/gu,
    " ",
  );

/** A number and its unit stay on one line. */
const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");

/** Unicode isolates (U+2068, U+2069): a name, number or amount keeps its order, and its neighbours theirs, in right-to-left text. */
const isolated = (text: string) => `\u2068${text}\u2069`;

function makeFormats(locale: Locale): Formats {
  const tag = formatTag(locale);
  const isRightToLeft = getLocaleInfo(locale).dir === "rtl";
  const isolate = isRightToLeft ? isolated : (text: string) => text;
  const dates = {
    4: new Intl.DateTimeFormat(tag, { year: "numeric", timeZone: "UTC" }),
    7: new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" }),
    10: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
  };
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
  // The Arabic short form is known to few readers; elsewhere it is “GB”.
  const unitDisplay = locale === "ar" ? "long" : "short";
  const gigabytes = new Intl.NumberFormat(tag, { style: "unit", unit: "gigabyte", unitDisplay });
  const megabytes = new Intl.NumberFormat(tag, { style: "unit", unit: "megabyte", unitDisplay });
  const kilobytes = new Intl.NumberFormat(tag, { style: "unit", unit: "kilobyte", unitDisplay });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const countries = new Intl.DisplayNames(tag, { type: "region" });
  const languages = new Intl.DisplayNames(tag, { type: "language" });
  const currencies = new Intl.DisplayNames(tag, { type: "currency" });
  const collator = new Intl.Collator(tag);
  const units = new Map<string, Intl.NumberFormat>();
  const cached = (key: string, options: Intl.NumberFormatOptions) => {
    const format = units.get(key) ?? new Intl.NumberFormat(tag, options);
    units.set(key, format);
    return format;
  };
  const money = (display: "name" | "code") => (amount: string, currency: string, to?: string) => {
    const format = cached(`${display} ${currency}`, {
      style: "currency",
      currency,
      currencyDisplay: display,
      // Unicode's tables give some currencies no decimals at all; tariffs have them.
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      trailingZeroDisplay: "stripIfInteger",
    } as Intl.NumberFormatOptions);
    return spaced(to === undefined ? format.format(Number(amount)) : format.formatRange(Number(amount), Number(to)));
  };

  // Unicode names the rupee in Urdu in the singular only.
  const pluralMoney = (text: string) => (locale === "ur" ? text.replace("روپیہ", "روپے") : text);

  return {
    date: (partial) => {
      const format = dates[partial.length as keyof typeof dates];
      if (!format) throw new RangeError(`Not a year, month or day: ${partial}`);
      const date = format.format(new Date(`${partial}${"-01-01".slice(partial.length - 4)}T00:00:00Z`));
      // French has an ordinal for the first of a month, which Unicode's patterns lack.
      const written = locale === "fr" ? date.replace(/^1 /, "1er ") : date;
      return isolate(written.replaceAll(" ", "\u00a0"));
    },
    money: (...amount) => isolate(pluralMoney(money("name")(...amount))),
    shortMoney: (...amount) => isolate(money("code")(...amount)),
    duration: (count, unit) =>
      isolate(unbroken(spaced(cached(unit, { style: "unit", unit, unitDisplay: "long" }).format(count)))),
    figure: (value, unit, to) => {
      if (unit === "gigabyte" && to === undefined) return isolate(unbroken(gigabytes.format(Number(value))));
      const format = unit === "count" ? numbers : cached(unit, { style: "unit", unit, unitDisplay: "long" });
      const text = to === undefined ? format.format(Number(value)) : format.formatRange(Number(value), Number(to));
      return isolate(unbroken(spaced(text)));
    },
    megabytes: (count) => isolate(unbroken(megabytes.format(count))),
    kilobytes: (count) => isolate(unbroken(kilobytes.format(count))),
    // A right-to-left isolate: times hold no letter that could tell the direction.
    hours: (from, to) => (isRightToLeft ? `\u2067${from}–${to}\u2069` : `${from}–${to}`),
    gigabytes: (amount) => isolate(unbroken(gigabytes.format(Number(amount)))),
    percent: (percent) => isolate(percents.format(Number(percent) / 100)),
    number: (value) => numbers.format(value),
    list: (items) => spaced(list.format(items.map(isolate))),
    countryName: (code) => countries.of(code) ?? code,
    currencyName: (code) => currencies.of(code) ?? code,
    languageName: (language) => languages.of(language) ?? language,
    compare: (a, b) => collator.compare(a, b),
  };
}
