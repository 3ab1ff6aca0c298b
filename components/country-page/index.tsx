import { Breadcrumbs } from "@/components/breadcrumbs";
import { ChangeList, type ChangeListProps } from "@/components/change-list";
import { ChannelTable } from "@/components/channel-table";
import { ClocksByOperator } from "@/components/clocks-by-operator";
import { CodeCard } from "@/components/code-card";
import { DataNeed } from "@/components/data-need";
import { EndingList } from "@/components/ending-list";
import { FirstWays } from "@/components/first-ways";
import { GuideLinks, type GuideLinksProps } from "@/components/guide-links";
import { Notice } from "@/components/notice";
import { OperatorPanel } from "@/components/operator-panel";
import { Page } from "@/components/page";
import { Planner } from "@/components/planner";
import { RuleList } from "@/components/rule-list";
import { SavingControl } from "@/components/saving-control";
import { SourceList } from "@/components/source-list";
import { SupportList } from "@/components/support-list";
import { WayCard } from "@/components/way-card";
import { countOverdue, listSources } from "@/lib/content/fact-lists";
import type { Facts } from "@/lib/content/schema/facts";
import type { Operator } from "@/lib/content/schema/operator";
import { listCountrySources } from "@/lib/content/shown-sources";
import { listWaysWithoutData } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { counterPath, countryCopyPath, countryFeedPath, countryPath, helpPath, homePath } from "@/lib/urls";
import { currencyText } from "@/lib/wording/guide-head";
import styles from "./country-page.module.css";

export interface CountryPageProps {
  language: Language;
  facts: Facts;
  guides: GuideLinksProps["guides"];
  changes: ChangeListProps["changes"];
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
      <h2 id="no-data">{t("country.withoutData")}</h2>
      <FirstWays language={language} operators={facts.operators} labelledBy="no-data" />
      <p>{t("country.withoutDataIntro")}</p>
      {facts.operators.map((operator, index) => (
        <OperatorPanel
          key={operator.id}
          id={`operator-${operator.id}`}
          language={language}
          operator={operator}
          group="no-data"
          isOpen={index === 0}
        >
          <OperatorFacts language={language} operator={operator} currency={facts.currency} today={today} />
        </OperatorPanel>
      ))}
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
      <SavingControl language={language} copy={countryCopyPath(locale, facts.slug)} />
      <h2 id="ways">{t("country.allWays")}</h2>
      <ChannelTable language={language} operators={facts.operators} currency={facts.currency} isSortable />
      <h2 id="clocks">{t("country.clocks")}</h2>
      <ClocksByOperator language={language} facts={facts} today={today} />
      <Planner language={language} facts={facts} />
      <h2 id="data">{t("data-need.title")}</h2>
      <DataNeed language={language} operators={facts.operators} currency={facts.currency} />
      <h2 id="rules">{t("country.rules")}</h2>
      <RuleList language={language} facts={facts} today={today} />
      <h2 id="support">{t("country.support")}</h2>
      <SupportList language={language} operators={facts.operators} shared={facts.support} />
      <p>{currencyText(facts, language)}</p>
      <h2 id="changes">{t("change.title")}</h2>
      <ChangeList language={language} changes={changes} operators={facts.operators} />
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

/** Ways without data, then the codes no way has shown yet, then what was not found. */
function OperatorFacts({
  language,
  operator,
  currency,
  today,
}: {
  language: Language;
  operator: Operator;
  currency: string;
  today: string;
}) {
  const { t } = language;
  const ways = listWaysWithoutData(operator);
  const shown = new Set(ways.map(({ code }) => code?.id));
  const codes = operator.codes.filter((code) => !shown.has(code.id));
  return (
    <>
      {ways.map(({ channel, code }) => (
        <WayCard key={channel.id} {...{ language, channel, code, currency, today }} />
      ))}
      {operator.endings.length > 0 && <EndingList language={language} operators={[operator]} />}
      {codes.length > 0 && <h3>{t("operator.codes")}</h3>}
      {codes.map((code) => (
        <CodeCard key={code.id} {...{ language, code, currency, today }} />
      ))}
      {operator.gaps.map((gap) => (
        <p key={gap} className="small">
          {t(`operator.gap.${gap}`)}
        </p>
      ))}
    </>
  );
}
