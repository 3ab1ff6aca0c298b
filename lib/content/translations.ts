import { type Locale, localeTags, sourceLocale } from "@/lib/locales";
import type { GuideFile } from "./guide-file";
import type { GuideFolder } from "./load";
import { topics } from "./schema/front-matter";
import { getMarkedFingerprint } from "./source-mark";

type Guides = Pick<GuideFolder, "guides">;

/** The topics of a folder, each once: those every country has first, then by name. */
export function listTopics(folder: Guides): string[] {
  const found = new Set(folder.guides.map(({ topic }) => topic));
  const known = topics.filter((topic) => found.delete(topic));
  return [...known, ...[...found].sort()];
}

/** The locales in which a guide really exists, in the site's order: the only source of hreflang, sitemap and language menu. */
export function listGuideLocales(folder: Guides, topic: string): Locale[] {
  return localeTags.filter((locale) => findGuideFile(folder, topic, locale) !== undefined);
}

/** The file of a guide in one language, or undefined when it is not written in it. */
export function findGuideFile(folder: Guides, topic: string, locale: Locale): GuideFile | undefined {
  return folder.guides.find((guide) => guide.topic === topic && guide.locale === locale);
}

/** Whether a translation was made from an older text than the source guide now has. */
export function isStale(folder: Guides, guide: GuideFile): boolean {
  if (guide.locale === sourceLocale) return false;
  const stated = guide.front.translated_from;
  const source = findGuideFile(folder, guide.topic, sourceLocale);
  return stated === undefined || getMarkedFingerprint(stated) !== source?.fingerprint;
}

/** For each topic the guide in the reader's language; where it is not written in it, the guide in every language that has it. */
export function listReadableGuides(folder: Guides, locale: Locale): GuideFile[] {
  return listTopics(folder).flatMap((topic) => {
    const own = findGuideFile(folder, topic, locale);
    if (own) return [own];
    return listGuideLocales(folder, topic).flatMap((tag) => findGuideFile(folder, topic, tag) ?? []);
  });
}
