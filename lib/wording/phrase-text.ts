import type { Phrase } from "@/lib/content/schema/facts";
import type { Locale } from "@/lib/locales";

/** How a sentence of the shop is read, for those who do not read its script; undefined for readers of its language. */
export function findReading(local: Phrase["local"][number], locale: Locale): string | undefined {
  return local.language === locale ? undefined : local.say;
}

/** What a sentence means in the reader's language; undefined where one of its local forms says exactly that. */
export function findMeaning({ local, meaning }: Pick<Phrase, "local" | "meaning">, locale: Locale): string | undefined {
  return local.some(({ text }) => text === meaning[locale]) ? undefined : meaning[locale];
}
