import type { ReactNode } from "react";
import { ChangeList, type ChangeListProps } from "@/components/change-list";
import { ChannelTable } from "@/components/channel-table";
import { ClocksByOperator } from "@/components/clocks-by-operator";
import { DataNeed } from "@/components/data-need";
import { RuleList } from "@/components/rule-list";
import { SupportList } from "@/components/support-list";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { currencyText } from "@/lib/wording/guide-head";

export interface CountryFactsProps {
  language: Language;
  facts: Facts;
  changes: ChangeListProps["changes"];
  /** The ISO day of the build. */
  today: string;
  /** What turns the deadlines into dates; it stands behind them. */
  planner?: ReactNode;
}

/** A country's ways, deadlines, data, rules, help lines and changes, each under its heading. */
export function CountryFacts({ language, facts, changes, today, planner }: CountryFactsProps) {
  const { t } = language;
  return (
    <>
      <h2 id="ways">{t("country.allWays")}</h2>
      <ChannelTable language={language} operators={facts.operators} currency={facts.currency} isSortable />
      <h2 id="clocks">{t("country.clocks")}</h2>
      <ClocksByOperator language={language} facts={facts} today={today} />
      {planner}
      <h2 id="data">{t("data-need.title")}</h2>
      <DataNeed language={language} operators={facts.operators} currency={facts.currency} />
      <h2 id="rules">{t("country.rules")}</h2>
      <RuleList language={language} facts={facts} today={today} />
      <h2 id="support">{t("country.support")}</h2>
      <SupportList language={language} operators={facts.operators} shared={facts.support} />
      <p>{currencyText(facts, language)}</p>
      <h2 id="changes">{t("change.title")}</h2>
      <ChangeList language={language} changes={changes} operators={facts.operators} />
    </>
  );
}
