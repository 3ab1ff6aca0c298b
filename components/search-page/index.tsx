import { Breadcrumbs } from "@/components/breadcrumbs";
import { GuideLinks, type GuideLinksProps } from "@/components/guide-links";
import { Page } from "@/components/page";
import { SearchForm, type SearchFormProps } from "@/components/search-form";
import { SiteIndex, type SiteIndexProps } from "@/components/site-index";
import { localeTags } from "@/lib/locales";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { homePath, openSearchPath, searchPath } from "@/lib/urls";

export interface SearchPageProps extends SearchFormProps {
  countries: SiteIndexProps["countries"];
  /** The guides that belong to no country. */
  guides: GuideLinksProps["guides"];
  /** The address of the page's script. */
  island?: string;
}

/** The search, over everything that it can find: useful as a list to those whose browser runs no script. */
export function SearchPage({ language, index, finder, countries, guides, island }: SearchPageProps) {
  const { locale, t } = language;
  const trail = [{ name: t("nav.home"), path: homePath(locale) }];
  return (
    <Page
      language={language}
      title={t("search.title")}
      description={t("search.description")}
      path={searchPath(locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: searchPath(tag) }))}
      openSearch={openSearchPath(locale)}
      structured={[breadcrumbList(trail, t("search.name"))]}
      island={island}
    >
      <Breadcrumbs language={language} trail={trail} here={t("search.name")} />
      <h1>{t("search.title")}</h1>
      <SearchForm language={language} index={index} finder={finder} />
      <p>{t("search.intro")}</p>
      <SiteIndex language={language} countries={countries} />
      <h2>{t("home.guides")}</h2>
      <GuideLinks language={language} guides={guides} />
    </Page>
  );
}
