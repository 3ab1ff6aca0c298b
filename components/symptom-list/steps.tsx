import { ClockList } from "@/components/clock-list";
import { CodeLines } from "@/components/code-lines";
import { EndingList } from "@/components/ending-list";
import { RowList } from "@/components/row-list";
import { RuleList } from "@/components/rule-list";
import { SourceMarks } from "@/components/source-marks";
import { SupportList } from "@/components/support-list";
import type { MegabytePrice, Step } from "@/lib/content/help";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { countryPath } from "@/lib/urls";

export interface StepBodyProps {
  language: Language;
  facts: Facts;
  step: Step;
  /** Guides that belong to no country and exist in the reader's language, by topic. */
  guides: ReadonlyMap<string, { title: string; path: string }>;
  today: string;
}

/** What a step shows below its heading: the facts, or a link to where they stand. */
export function StepBody({ language, facts, step, guides, today }: StepBodyProps) {
  const { locale, t, formats } = language;
  switch (step.type) {
    case "codes":
      return (
        <>
          {step.found.length > 0 && (
            <RowList>
              {step.found.map(({ operator, facts: codes }) => (
                <li key={operator}>
                  <b>
                    <bdi>{operator}</bdi>
                  </b>
                  <CodeLines language={language} codes={codes} isNamed={step.id === "help-yourself"} />
                </li>
              ))}
            </RowList>
          )}
          {step.silent.length > 0 && (
            <p className="small">{t("help.nothing-for", { operators: formats.list(step.silent) })}</p>
          )}
        </>
      );
    case "clocks":
      if (step.clocks.length === 0) return <p className="small">{t("help.nothing")}</p>;
      return <ClockList language={language} clocks={step.clocks} today={today} />;
    case "prices":
      return (
        <RowList>
          {step.found.map(({ operator, facts: prices }) => (
            <li key={operator}>
              <b>
                <bdi>{operator}</bdi>
              </b>
              {prices.map((price) => (
                <PriceLine key={price.id} language={language} price={price} currency={facts.currency} />
              ))}
            </li>
          ))}
        </RowList>
      );
    case "endings":
      return <EndingList language={language} operators={step.operators} />;
    case "rules":
      return (
        <>
          <CodeLines language={language} codes={step.codes} />
          <RuleList language={language} facts={{ rules: step.rules, rates: [] }} today={today} />
        </>
      );
    case "support":
      return <SupportList language={language} operators={facts.operators} shared={facts.support} />;
    case "ways":
      return (
        <p>
          <a href={`${countryPath(locale, facts.slug)}#no-data`}>{t("country.withoutData")}</a>
        </p>
      );
    case "guide":
      return (
        <p>
          <a href={guides.get(step.topic)?.path}>{guides.get(step.topic)?.title}</a>
        </p>
      );
    case "symptom":
      return (
        <p>
          <a href={`#${step.symptom}`}>{t(`help.symptom.${step.symptom}`)}</a>
        </p>
      );
  }
}

function PriceLine({
  language: { t, formats },
  price,
  currency,
}: {
  language: Language;
  price: MegabytePrice;
  currency: string;
}) {
  const notes = [
    ...(price.tax === "extra" ? [t("price.tax-extra")] : []),
    price.priced ? t("plan.priceDate", { date: formats.date(price.priced) }) : t("plan.noDate"),
    ...(price.confidence === "low" ? [t("fact.confidence.low")] : []),
  ];
  return (
    <p>
      {t(`price.what.${price.what}`, { amount: formats.shortMoney(price.amount, currency, price.to) })}
      <small> · {notes.join("\u00a0· ")}</small>
      <SourceMarks ids={price.sources} />
    </p>
  );
}
