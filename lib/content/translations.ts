import { type Locale, localeTags, sourceLocale } from "@/lib/locales";
import type { Country, GuideFile } from "./load";
import { type Topic, topics } from "./schema/front-matter";

/** The locales in which a guide really exists, in the site's order: the only source of hreflang, sitemap and language menu. */
export function listGuideLocales(country: Country, topic: Topic): Locale[] {
  return localeTags.filter((locale) => findGuideFile(country, topic, locale) !== undefined);
}

/** The file of a guide in one language, or undefined when it is not written in it. */
export function findGuideFile(country: Country, topic: Topic, locale: Locale): GuideFile | undefined {
  return country.guides.find((guide) => guide.topic === topic && guide.locale === locale);
}

/** Whether a translation was made from an older text than the source guide now has. */
export function isStale(country: Country, guide: GuideFile): boolean {
  if (guide.locale === sourceLocale) return false;
  return guide.front.translated_from !== findGuideFile(country, guide.topic, sourceLocale)?.fingerprint;
}

/** For each topic the guide in the reader's language; where it is not written in it, the guide in every language that has it. */
export function listReadableGuides(country: Country, locale: Locale): GuideFile[] {
  return topics.flatMap((topic) => {
    const own = findGuideFile(country, topic, locale);
    if (own) return [own];
    return listGuideLocales(country, topic).flatMap((tag) => findGuideFile(country, topic, tag) ?? []);
  });
}
