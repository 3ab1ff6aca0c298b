import { HomePage } from "@/components/home-page";
import { summarizeCountry } from "@/lib/content/fact-lists";
import { getSearchable, listGeneralGuideLinks } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { bundleIsland } from "@/lib/islands/bundle";
import type { Locale } from "@/lib/locales";
import { makeIndexFile } from "@/lib/search/index-file";
import { islandPath, searchIndexPath } from "@/lib/urls";

export default async function Home({ params }: PageProps<"/[locale]">) {
  const locale = (await params).locale as Locale;
  const searchable = getSearchable();
  const { countries, words } = searchable;
  return (
    <HomePage
      language={getLanguage(locale)}
      index={searchIndexPath(makeIndexFile(searchable, locale).file)}
      finder={islandPath(bundleIsland("find").file)}
      island={islandPath(bundleIsland("search").file)}
      countries={countries.map(({ slug, facts }) => ({
        ...summarizeCountry(facts),
        region: words.countries[slug]?.region,
      }))}
      guides={listGeneralGuideLinks(locale)}
    />
  );
}
