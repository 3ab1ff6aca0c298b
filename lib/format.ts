import type { Locale } from "./locales";

/** Latin digits in every language: what is printed is compared with a phone's screen and a price tag. */
const withLatinDigits = (locale: Locale) => `${locale}-u-nu-latn`;

/** The formats of one language. Made once per locale: Intl objects are dear to build. */
export interface Formats {
  /** A year, month or day, written out: `2026-11` is “November 2026”. */
  date(partialDate: string): string;
  /** An amount with the currency's name, for sentences: “520 Pakistani rupees”; with `to`, a range. */
  money(amount: string, currency: string, to?: string): string;
  /** An amount with the currency's ISO code, for tables and cards: “PKR 520”. */
  shortMoney(amount: string, currency: string, to?: string): string;
  /** A count of days or months with its unit. */
  duration(count: number, unit: "day" | "month"): string;
  gigabytes(amount: string): string;
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

function makeFormats(locale: Locale): Formats {
  const tag = withLatinDigits(locale);
  const dates = {
    4: new Intl.DateTimeFormat(tag, { year: "numeric", timeZone: "UTC" }),
    7: new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" }),
    10: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
  };
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
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
    return to === undefined ? format.format(Number(amount)) : format.formatRange(Number(amount), Number(to));
  };

  return {
    date: (partial) => {
      const format = dates[partial.length as keyof typeof dates];
      if (!format) throw new RangeError(`Not a year, month or day: ${partial}`);
      return format.format(new Date(`${partial}${"-01-01".slice(partial.length - 4)}T00:00:00Z`));
    },
    money: money("name"),
    shortMoney: money("code"),
    duration: (count, unit) => cached(unit, { style: "unit", unit, unitDisplay: "long" }).format(count),
    gigabytes: (amount) =>
      cached("gigabyte", { style: "unit", unit: "gigabyte", unitDisplay: "short" }).format(Number(amount)),
    percent: (percent) => percents.format(Number(percent) / 100),
    number: (value) => numbers.format(value),
    list: (items) => list.format(items),
    countryName: (code) => countries.of(code) ?? code,
    currencyName: (code) => currencies.of(code) ?? code,
    languageName: (language) => languages.of(language) ?? language,
    compare: (a, b) => collator.compare(a, b),
  };
}
