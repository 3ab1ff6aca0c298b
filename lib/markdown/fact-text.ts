import type { FactValue } from "@/lib/content/fact-values";
import type { Formats } from "@/lib/format";
import type { Translate } from "@/lib/i18n/translator";
import { telephoneUrl } from "@/lib/urls";
import { codeText } from "@/lib/wording/code-text";

export interface Wording {
  formats: Formats;
  /** Undefined where there is no country, and so no amount. */
  currency: string | undefined;
  t: Translate;
}

/** A fact as words of a sentence. Codes and names keep their order in right-to-left text; a link leads to `url`. */
export type FactText = { form: "words" | "code" | "name"; text: string } | { form: "link"; text: string; url: string };

/** A fact in the words of a language; throws for an amount where there is no currency. */
export function factText(value: FactValue, { formats, currency, t }: Wording): FactText {
  switch (value.type) {
    case "code":
      return { form: "code", text: codeText(value.code, { t }) };
    case "money":
      if (currency === undefined) throw new Error("An amount where there is no country and so no currency");
      return words(formats.money(value.amount, currency, value.to));
    case "duration":
      return words(formats.duration(value.count, value.unit));
    case "figure":
      return words(formats.figure(value.value, value.unit, value.to));
    case "ending":
      return { form: "code", text: value.ending };
    case "percent":
      return words(formats.percent(value.percent));
    case "gigabytes":
      return { form: "name", text: formats.gigabytes(value.amount) };
    case "hours":
      return words(formats.hours(value.from, value.to));
    case "date":
      return words(formats.date(value.date));
    case "phone":
      return { form: "link", text: value.number, url: telephoneUrl(value.number) };
    case "name":
      return { form: "name", text: value.name };
    case "link":
      return { form: "link", text: value.url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""), url: value.url };
  }
}

const words = (text: string): FactText => ({ form: "words", text });
