import Negotiator from "negotiator";
import { defaultLocale, type Locale, localeTags } from "@/lib/locales";

/**
 * The site's locale for one language tag, by RFC 4647 lookup: the tag, then ever shorter prefixes of it.
 * Likely subtags are added first (Unicode TR35), so that `zh-TW` and `zh-HK` reach `zh-Hant`, and `zh-CN` reaches `zh-Hans`.
 * Undefined for a language that is not offered, and for what is not a language tag.
 */
export function findLocale(tag: string): Locale | undefined {
  // TR35 would complete an undetermined language to English, ahead of languages the reader did name.
  if (/^(und|\*)(-|$)/i.test(tag)) return undefined;
  let subtags: string[];
  try {
    subtags = new Intl.Locale(tag).maximize().baseName.split("-");
  } catch {
    return undefined;
  }
  for (let length = subtags.length; length > 0; length -= 1) {
    const prefix = subtags.slice(0, length).join("-");
    const found = localeTags.find((known) => known === prefix);
    if (found) return found;
  }
  return undefined;
}

/** The locale for an `Accept-Language` header: the first range by weight that the site offers, else English. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  if (!acceptLanguage) return defaultLocale;
  const ranges = new Negotiator({ headers: { "accept-language": acceptLanguage } }).languages();
  for (const range of ranges) {
    const found = findLocale(range);
    if (found) return found;
  }
  return defaultLocale;
}
