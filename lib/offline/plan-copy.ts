import { getSearchable } from "@/lib/content/guides";
import type { Country } from "@/lib/content/load";
import { listReadableGuides } from "@/lib/content/translations";
import type { Language } from "@/lib/i18n/language";
import { bundleIsland, islandNames } from "@/lib/islands/bundle";
import { makeIndexFile } from "@/lib/search/index-file";
import {
  counterPath,
  countryPath,
  guidePath,
  helpPath,
  homePath,
  islandPath,
  savedPath,
  searchIndexPath,
  searchPath,
} from "@/lib/urls";
import type { CountryCopyPlan } from "./country-copy";

/** All that makes up a country in one language: its pages, the start page, the search and the page of what is saved, and their scripts. */
export function planCopy(
  { slug, facts, guides }: Pick<Country, "slug" | "facts" | "guides">,
  language: Language,
): CountryCopyPlan {
  const { locale, t, formats } = language;
  const name = formats.countryName(facts.country);
  const own = listReadableGuides({ guides }, locale).filter((guide) => guide.locale === locale);
  return {
    name,
    path: countryPath(locale, slug),
    files: [
      { path: countryPath(locale, slug), title: t("country.title", { country: name }) },
      ...own.map(({ topic, front }) => ({ path: guidePath(locale, slug, topic), title: front.title })),
      { path: counterPath(locale, slug), title: t("counter.name") },
      { path: helpPath(locale, slug), title: t("help.name") },
      { path: homePath(locale), title: t("home.title") },
      { path: savedPath(locale), title: t("saved.title") },
      { path: searchPath(locale), title: t("search.title") },
      { path: searchIndexPath(makeIndexFile(getSearchable(), locale).file) },
      ...islandNames.map((island) => ({ path: islandPath(bundleIsland(island).file) })),
    ],
  };
}
