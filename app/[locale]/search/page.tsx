import { SearchPage } from "@/components/search-page";
import { getSearchable, listGeneralGuideLinks } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { bundleIsland } from "@/lib/islands/bundle";
import type { Locale } from "@/lib/locales";
import { makeIndexFile } from "@/lib/search/index-file";
import { islandPath, searchIndexPath } from "@/lib/urls";

export default async function Search({ params }: PageProps<"/[locale]/search">) {
  const locale = (await params).locale as Locale;
  const searchable = getSearchable();
  const { countries, words } = searchable;
  return (
    <SearchPage
      language={getLanguage(locale)}
      index={searchIndexPath(makeIndexFile(searchable, locale).file)}
      finder={islandPath(bundleIsland("find").file)}
      island={islandPath(bundleIsland("search").file)}
      countries={countries.map(({ slug, facts, guides }) => ({
        facts,
        capital: words.countries[slug]?.capital[locale],
        region: words.countries[slug]?.region,
        guides: guides.filter((guide) => guide.locale === locale).map(({ topic }) => topic),
      }))}
      guides={listGeneralGuideLinks(locale)}
    />
  );
}
