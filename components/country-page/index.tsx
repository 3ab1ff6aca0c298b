import { Breadcrumbs } from "@/components/breadcrumbs";
import { ChannelTable } from "@/components/channel-table";
import { ClockList } from "@/components/clock-list";
import { CodeCard } from "@/components/code-card";
import { EndingList } from "@/components/ending-list";
import { GuideLinks, type GuideLinksProps } from "@/components/guide-links";
import { Notice } from "@/components/notice";
import { OperatorPanel } from "@/components/operator-panel";
import { Page } from "@/components/page";
import { Planner } from "@/components/planner";
import { RuleList } from "@/components/rule-list";
import { SourceList } from "@/components/source-list";
import { SupportList } from "@/components/support-list";
import { WayCard } from "@/components/way-card";
import { formatCallingCode } from "@/lib/codes";
import { countOverdue, listClocks, listSources } from "@/lib/content/fact-lists";
import type { Facts } from "@/lib/content/schema/facts";
import type { Operator } from "@/lib/content/schema/operator";
import { listCountrySources } from "@/lib/content/shown-sources";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { counterPath, countryPath, homePath } from "@/lib/urls";

export interface CountryPageProps {
  language: Language;
  facts: Facts;
  guides: GuideLinksProps["guides"];
  /** The ISO day of the build. */
  today: string;
}

/** A country in facts and interface words alone, so that it exists in every language of the site. */
export function CountryPage({ language, facts, guides, today }: CountryPageProps) {
  const { locale, t, formats } = language;
  const name = formats.countryName(facts.country);
  const overdue = countOverdue(facts, today);
  return (
    <Page
      language={language}
      title={t("country.title", { country: name })}
      description={t("country.description", {
        country: name,
        operators: formats.list(facts.operators.map((operator) => operator.name)),
      })}
      path={countryPath(locale, facts.slug)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: countryPath(tag, facts.slug) }))}
    >
      <Breadcrumbs language={language} trail={[{ name: t("nav.home"), path: homePath(locale) }]} here={name} />
      <h1>{t("country.title", { country: name })}</h1>
      {overdue > 0 && <Notice>{t("guide.overdue", { count: overdue })}</Notice>}
      <h2 id="no-data">{t("country.withoutData")}</h2>
      <p>{t("country.withoutDataIntro")}</p>
      {facts.operators.map((operator, index) => (
        <OperatorPanel key={operator.id} language={language} operator={operator} group="no-data" isOpen={index === 0}>
          <OperatorFacts language={language} operator={operator} currency={facts.currency} today={today} />
        </OperatorPanel>
      ))}
      <h2 id="guides">{t("country.guides")}</h2>
      <GuideLinks language={language} guides={guides} />
      <p>
        <a className="button" href={counterPath(locale, facts.slug)}>
          {t("counter.open")}
        </a>
      </p>
      <h2 id="ways">{t("country.allWays")}</h2>
      <ChannelTable language={language} operators={facts.operators} currency={facts.currency} />
      <h2 id="clocks">{t("country.clocks")}</h2>
      <ClockList language={language} clocks={listClocks(facts)} today={today} />
      <Planner language={language} facts={facts} />
      <h2 id="rules">{t("country.rules")}</h2>
      <RuleList language={language} facts={facts} today={today} />
      <h2 id="support">{t("country.support")}</h2>
      <SupportList language={language} operators={facts.operators} shared={facts.support} />
      <p>
        {t("country.currency", {
          name: formats.currencyName(facts.currency),
          code: facts.currency,
          callingCode: formatCallingCode(facts.calling_code),
        })}
      </p>
      <SourceList language={language} sources={listSources(facts, listCountrySources(facts))} />
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
  const ways = operator.channels.filter((channel) => channel.works_without_data === "yes");
  const shown = new Set(ways.map((way) => way.code));
  const codes = operator.codes.filter((code) => !shown.has(code.id));
  return (
    <>
      {ways.map((channel) => {
        const code = operator.codes.find(({ id }) => id === channel.code);
        return <WayCard key={channel.id} {...{ language, channel, code, currency, today }} />;
      })}
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
