import path from "node:path";
import { loadContent } from "@/lib/content/load";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { makeSearchIndex, type Searchable } from "@/lib/search/make-index";
import type { SearchIndex } from "@/lib/search/search-index";

const { content } = loadContent(path.resolve("content"));
if (!content.searchWords || !content.general) throw new Error("The site has no words to search with, or no guides");

/** The site's own content, as the build searches it. */
export const searchable: Searchable = {
  countries: [...content.countries.values()].filter(({ facts }) => facts.status === "published"),
  general: content.general,
  words: content.searchWords.words,
};

/** The site's own index in each language. */
export const indexes = Object.fromEntries(
  localeTags.map((locale) => [locale, makeSearchIndex(searchable, getLanguage(locale))]),
) as Record<Locale, SearchIndex>;
