import { Breadcrumbs } from "@/components/breadcrumbs";
import { CountryFacts, type CountryFactsProps } from "@/components/country-facts";
import { GuideLinks, type GuideLinksProps } from "@/components/guide-links";
import { KeepOffline } from "@/components/keep-offline";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Planner } from "@/components/planner";
import { SavingControl } from "@/components/saving-control";
import { SourceList } from "@/components/source-list";
import { WaysByOperator } from "@/components/ways-by-operator";
import { countOverdue, listSources } from "@/lib/content/fact-lists";
import type { Facts } from "@/lib/content/schema/facts";
import { listCountrySources } from "@/lib/content/shown-sources";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { counterPath, countryCopyPath, countryFeedPath, countryPath, helpPath, homePath, savedPath } from "@/lib/urls";
import styles from "./country-page.module.css";

export interface CountryPageProps {
  language: Language;
  facts: Facts;
  guides: GuideLinksProps["guides"];
  changes: CountryFactsProps["changes"];
  /** The ISO day of the build. */
  today: string;
  /** The address of the page's script. */
  island?: string;
}

/** A country in facts and interface words alone, so that it exists in every language of the site. */
export function CountryPage({ language, facts, guides, changes, today, island }: CountryPageProps) {
  const { locale, t, formats } = language;
  const name = formats.countryName(facts.country);
  const trail = [{ name: t("nav.home"), path: homePath(locale) }];
  const overdue = countOverdue(facts, today);
  return (
    <Page
      language={language}
      country={facts.slug}
      title={t("country.title", { country: name })}
      description={t("country.description", {
        country: name,
        operators: formats.list(facts.operators.map((operator) => operator.name)),
      })}
      path={countryPath(locale, facts.slug)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: countryPath(tag, facts.slug) }))}
      feed={countryFeedPath(locale, facts.slug)}
      structured={[breadcrumbList(trail, name)]}
      island={island}
    >
      <Breadcrumbs language={language} trail={trail} here={name} />
      <h1>{t("country.title", { country: name })}</h1>
      {overdue > 0 && <Notice>{t("guide.overdue", { count: overdue })}</Notice>}
      <WaysByOperator {...{ language, facts, today }} />
      <h2 id="guides">{t("country.guides")}</h2>
      <GuideLinks language={language} guides={guides} />
      <p className={styles.buttons}>
        <a className="button" href={counterPath(locale, facts.slug)}>
          {t("counter.open")}
        </a>
        <a className="button" href={helpPath(locale, facts.slug)}>
          {t("help.open")}
        </a>
      </p>
      <KeepOffline language={language} slug={facts.slug} country={name}>
        <SavingControl language={language} copy={countryCopyPath(locale, facts.slug)} />
        <p>
          <a href={savedPath(locale)}>{t("saved.title")}</a>
        </p>
      </KeepOffline>
      <CountryFacts {...{ language, facts, changes, today }} planner={<Planner language={language} facts={facts} />} />
      <p>
        <a href={countryFeedPath(locale, facts.slug)}>{t("feed.link")}</a>
      </p>
      <SourceList
        language={language}
        sources={listSources(facts, [...listCountrySources(facts), ...changes.flatMap((change) => change.sources)])}
      />
    </Page>
  );
}
