import { AskHome } from "@/components/ask-home";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { CounterCardList } from "@/components/counter-card-list";
import { Page } from "@/components/page";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { counterPath, countryPath, homePath } from "@/lib/urls";

export interface CounterPageProps {
  language: Language;
  facts: Facts;
}

/** All sentences of a country as cards to show at a counter or to print. */
export function CounterPage({ language, facts }: CounterPageProps) {
  const { locale, t, formats } = language;
  const country = formats.countryName(facts.country);
  const trail = [
    { name: t("nav.home"), path: homePath(locale) },
    { name: country, path: countryPath(locale, facts.slug) },
  ];
  return (
    <Page
      language={language}
      country={facts.slug}
      title={t("counter.title", { country })}
      description={t("counter.description", { country })}
      path={counterPath(locale, facts.slug)}
      structured={[breadcrumbList(trail, t("counter.name"))]}
      alternates={localeTags.map((tag) => ({ locale: tag, path: counterPath(tag, facts.slug) }))}
    >
      <Breadcrumbs language={language} trail={trail} here={t("counter.name")} />
      <h1>{t("counter.title", { country })}</h1>
      <p>{t("counter.intro")}</p>
      <CounterCardList language={language} facts={facts} />
      <AskHome language={language} facts={facts} />
    </Page>
  );
}
