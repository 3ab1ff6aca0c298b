import { CountryList } from "@/components/country-list";
import { GuideLinks } from "@/components/guide-links";
import { Page } from "@/components/page";
import { summarizeCountry } from "@/lib/content/fact-lists";
import { listCountries, listGeneralGuideLinks } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { organization, webSite } from "@/lib/seo/structured-data";
import { feedPath, homePath, savedPath } from "@/lib/urls";

export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  const language = getLanguage(locale as Locale);
  const { t } = language;
  return (
    <Page
      language={language}
      title={t("home.title")}
      description={t("home.description")}
      path={homePath(language.locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: homePath(tag) }))}
      feed={feedPath(language.locale)}
      structured={[webSite(language), organization(language)]}
    >
      <h1>{t("home.title")}</h1>
      <p>{t("site.tagline")}</p>
      <h2>{t("home.countries")}</h2>
      <CountryList language={language} countries={listCountries().map(({ facts }) => summarizeCountry(facts))} />
      <p>{t("home.more")}</p>
      <h2>{t("home.guides")}</h2>
      <GuideLinks language={language} guides={listGeneralGuideLinks(language.locale)} />
      <p>
        <a href={savedPath(language.locale)}>{t("saved.title")}</a> ·{" "}
        <a href={feedPath(language.locale)}>{t("feed.link")}</a>
      </p>
    </Page>
  );
}
