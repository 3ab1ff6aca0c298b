import ar from "@/content/messages/ar.json";
import en from "@/content/messages/en.json";
import es from "@/content/messages/es.json";
import fr from "@/content/messages/fr.json";
import ru from "@/content/messages/ru.json";
import ur from "@/content/messages/ur.json";
import zhHans from "@/content/messages/zh-Hans.json";
import zhHant from "@/content/messages/zh-Hant.json";
import type { Locale } from "@/lib/locales";

/** The interface messages; English gives the shape all languages have. */
export type Messages = typeof en;

const messages: Record<Locale, Messages> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
  ar,
  es,
  fr,
  ru,
  ur,
};

export function getMessages(locale: Locale): Messages {
  return messages[locale];
}
