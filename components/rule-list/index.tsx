import { FactLine } from "@/components/fact-line";
import { RowList } from "@/components/row-list";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";

export interface RuleListProps {
  language: Language;
  facts: Pick<Facts, "rules" | "rates">;
  today: string;
}

/** What is asked of a traveller, and what is taken from a top-up. */
export function RuleList({ language, facts, today }: RuleListProps) {
  const { t, formats } = language;
  return (
    <RowList>
      {facts.rules.map((rule) => (
        <li key={rule.id}>
          <b>{t(`rule.what.${rule.what}`)}</b> {formats.list(rule.needs.map((need) => t(`rule.needs.${need}`)))}
          {rule.since && ` · ${t("rule.since", { date: formats.date(rule.since) })}`}
          {rule.last_in_force && <p>{t("rule.temporary", { date: formats.date(rule.last_in_force) })}</p>}
          <FactLine language={language} kind="rule" fact={rule} today={today} />
        </li>
      ))}
      {facts.rates.map((rate) => (
        <li key={rate.id}>
          <b>{t(`rate.what.${rate.what}`)}</b> {formats.percent(rate.percent)}
          <FactLine language={language} kind="rule" fact={rate} today={today} />
        </li>
      ))}
    </RowList>
  );
}
