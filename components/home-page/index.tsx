import { CountryList, type CountryListProps } from "@/components/country-list";
import { GuideLinks, type GuideLinksProps } from "@/components/guide-links";
import { Page } from "@/components/page";
import { SearchForm, type SearchFormProps } from "@/components/search-form";
import { localeTags } from "@/lib/locales";
import { organization, webSite } from "@/lib/seo/structured-data";
import { feedPath, homePath, openSearchPath, savedPath } from "@/lib/urls";
import styles from "./home-page.module.css";

export interface HomePageProps extends SearchFormProps {
  countries: CountryListProps["countries"];
  /** The guides that belong to no country. */
  guides: GuideLinksProps["guides"];
  /** The address of the page's script. */
  island?: string;
}

/** The start page: the search, then every country with what is known of it. */
export function HomePage({ language, index, finder, countries, guides, island }: HomePageProps) {
  const { locale, t } = language;
  return (
    <Page
      language={language}
      title={t("home.title")}
      description={t("home.description")}
      path={homePath(locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: homePath(tag) }))}
      feed={feedPath(locale)}
      openSearch={openSearchPath(locale)}
      structured={[webSite(language), organization(language)]}
      island={island}
    >
      <h1>{t("home.title")}</h1>
      <SearchForm language={language} index={index} finder={finder} />
      {/* The line keeps room for the country visited last, so that nothing moves when the script shows it. */}
      <div className={styles.line}>
        <h2>{t("home.countries")}</h2>
        <p data-last="" hidden>
          {t("search.last")}
        </p>
      </div>
      <CountryList language={language} countries={countries} />
      <p>
        {t("site.tagline")} {t("home.more")}
      </p>
      <h2>{t("home.guides")}</h2>
      <GuideLinks language={language} guides={guides} />
      <p>
        <a href={savedPath(locale)}>{t("saved.title")}</a> · <a href={feedPath(locale)}>{t("feed.link")}</a>
      </p>
    </Page>
  );
}
