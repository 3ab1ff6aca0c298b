import { About } from "@/components/about";
import { Page } from "@/components/page";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { organization } from "@/lib/seo/structured-data";
import { aboutPath } from "@/lib/urls";

export default async function AboutPage({ params }: PageProps<"/[locale]/about">) {
  const { locale } = await params;
  const language = getLanguage(locale as Locale);
  return (
    <Page
      language={language}
      title={language.t("about.title")}
      description={language.t("about.description")}
      path={aboutPath(language.locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: aboutPath(tag) }))}
      structured={[organization(language)]}
    >
      <About language={language} />
    </Page>
  );
}
