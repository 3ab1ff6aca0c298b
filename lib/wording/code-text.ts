import { formatCode, spellDial } from "@/lib/codes";
import type { Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";

/** What a traveller fills into a code, in words. */
const blankNames = ({ t }: Pick<Language, "t">) => ({
  number: t("code.blank.number"),
  amount: t("code.blank.amount"),
  pin: t("code.blank.pin"),
});

/** A code as one line of text, its blanks named. */
export function codeText(code: Code, language: Pick<Language, "t">): string {
  return formatCode(code, blankNames(language));
}

/** A code in words, key by key. Digits keep their order in right-to-left text, where they are read from the left too. */
export function spokenCode(dial: string, language: Pick<Language, "t" | "direction">): string {
  const { t, direction } = language;
  const keyNames = { star: t("code.key.star"), hash: t("code.key.hash"), plus: t("code.key.plus") };
  const spoken = spellDial(dial, { ...keyNames, ...blankNames(language) }).join(" ");
  return direction === "rtl" ? spoken.replace(/\d(?: \d)+/g, "\u2066$&\u2069") : spoken;
}

/** What comes back when a code is used: a voice in a language, or a text. */
export function replyText(reply: NonNullable<Code["reply"]>, { t, formats }: Language): string {
  return "spoken" in reply
    ? t("code.reply.spoken", { language: formats.languageName(reply.spoken) })
    : t("code.reply.shows", { text: reply.shows });
}

/** What a code costs and how much it moves; `currency` is the ISO 4217 code of the amounts. */
export function codeTerms(code: Code, currency: string, { t, formats }: Language): string[] {
  const money = (amount: string) => formats.shortMoney(amount, currency);
  const terms: string[] = [];
  if (code.cost === "free") terms.push(t("code.free"));
  else if (code.cost) terms.push(t("code.cost", { amount: money(code.cost) }));
  if (code.min && code.max) terms.push(t("code.range", { min: money(code.min), max: money(code.max) }));
  if (code.max_per_day) terms.push(t("code.perDay", { amount: money(code.max_per_day) }));
  return terms;
}
