import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/locales";
import { getMessages, type Messages } from "./messages";

/** Looks up an interface message by its key and fills in its values; throws for a message that is missing or malformed. */
export type Translate = ReturnType<typeof createTranslator<Messages>>;

const made = new Map<Locale, Translate>();

/** The interface messages of a locale. Nothing falls back: a missing message stops the build. */
export function getTranslator(locale: Locale): Translate {
  const translate = made.get(locale) ?? makeTranslator(locale);
  made.set(locale, translate);
  return translate;
}

function makeTranslator(locale: Locale): Translate {
  return createTranslator<Messages>({
    locale: `${locale}-u-nu-latn` as Locale,
    messages: getMessages(locale),
    onError: (error) => {
      throw error;
    },
  });
}
