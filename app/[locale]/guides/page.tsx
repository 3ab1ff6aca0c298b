import { Breadcrumbs } from "@/components/breadcrumbs";
import { GuideLinks } from "@/components/guide-links";
import { Page } from "@/components/page";
import { getGeneralGuides } from "@/lib/content/guides";
import { listReadableGuides } from "@/lib/content/translations";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { generalGuidePath, generalGuidesPath, homePath } from "@/lib/urls";

export default async function GeneralGuidesPage({ params }: PageProps<"/[locale]/guides">) {
  const { locale: tag } = await params;
  const locale = tag as Locale;
  const language = getLanguage(locale);
  const { t } = language;
  const guides = listReadableGuides(getGeneralGuides(), locale);
  return (
    <Page
      language={language}
      title={t("guides.title")}
      description={t("guides.description")}
      path={generalGuidesPath(locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: generalGuidesPath(tag) }))}
    >
      <Breadcrumbs
        language={language}
        trail={[{ name: t("nav.home"), path: homePath(locale) }]}
        here={t("nav.guides")}
      />
      <h1>{t("guides.title")}</h1>
      <p>{t("guides.description")}</p>
      <GuideLinks
        language={language}
        guides={guides.map(({ topic, locale, front }) => ({
          title: front.title,
          locale,
          path: generalGuidePath(locale, topic),
        }))}
      />
    </Page>
  );
}
