import { Breadcrumbs } from "@/components/breadcrumbs";
import { GuideLinks } from "@/components/guide-links";
import { Page } from "@/components/page";
import { listGeneralGuideLinks } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { generalGuidesPath, homePath } from "@/lib/urls";

export default async function GeneralGuidesPage({ params }: PageProps<"/[locale]/guides">) {
  const { locale: tag } = await params;
  const locale = tag as Locale;
  const language = getLanguage(locale);
  const { t } = language;
  const trail = [{ name: t("nav.home"), path: homePath(locale) }];
  return (
    <Page
      language={language}
      title={t("guides.title")}
      description={t("guides.description")}
      path={generalGuidesPath(locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: generalGuidesPath(tag) }))}
      structured={[breadcrumbList(trail, t("nav.guides"))]}
    >
      <Breadcrumbs language={language} trail={trail} here={t("nav.guides")} />
      <h1>{t("guides.title")}</h1>
      <p>{t("guides.description")}</p>
      <GuideLinks language={language} guides={listGeneralGuideLinks(language.locale)} />
    </Page>
  );
}
