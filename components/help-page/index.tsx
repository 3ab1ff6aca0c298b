import { Breadcrumbs } from "@/components/breadcrumbs";
import { Page } from "@/components/page";
import { SourceList } from "@/components/source-list";
import { SymptomList, type SymptomListProps } from "@/components/symptom-list";
import { listSources } from "@/lib/content/fact-lists";
import { listHelpSources } from "@/lib/content/help";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { counterPath, countryPath, helpPath, homePath } from "@/lib/urls";

export interface HelpPageProps {
  language: Language;
  facts: Facts;
  guides: SymptomListProps["guides"];
  /** The ISO day of the build. */
  today: string;
}

/** From what a traveller sees to the code, way or rule of the country, folded under each symptom. */
export function HelpPage({ language, facts, guides, today }: HelpPageProps) {
  const { locale, t, formats } = language;
  const country = formats.countryName(facts.country);
  const path = helpPath(locale, facts.slug);
  const trail = [
    { name: t("nav.home"), path: homePath(locale) },
    { name: country, path: countryPath(locale, facts.slug) },
  ];
  return (
    <Page
      language={language}
      country={facts.slug}
      title={t("help.title", { country })}
      description={t("help.description", { country })}
      path={path}
      structured={[breadcrumbList(trail, t("help.name"))]}
      alternates={localeTags.map((tag) => ({ locale: tag, path: helpPath(tag, facts.slug) }))}
    >
      <Breadcrumbs language={language} trail={trail} here={t("help.name")} />
      <h1>{t("help.title", { country })}</h1>
      <p>{t("help.intro")}</p>
      <SymptomList {...{ language, facts, guides, today }} />
      <p>
        <a className="button" href={counterPath(locale, facts.slug)}>
          {t("counter.open")}
        </a>
      </p>
      <SourceList language={language} sources={listSources(facts, listHelpSources(facts))} />
    </Page>
  );
}
