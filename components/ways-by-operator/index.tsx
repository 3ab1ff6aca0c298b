import { CodeCard } from "@/components/code-card";
import { EndingList } from "@/components/ending-list";
import { FirstWays } from "@/components/first-ways";
import { OperatorPanel } from "@/components/operator-panel";
import { WayCard } from "@/components/way-card";
import type { Facts } from "@/lib/content/schema/facts";
import type { Operator } from "@/lib/content/schema/operator";
import { listWaysWithoutData } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";

export interface WaysByOperatorProps {
  language: Language;
  facts: Pick<Facts, "operators" | "currency">;
  /** The ISO day of the build. */
  today: string;
}

/** What works without data: each operator's ways on one line, then all that is known of each, folded under its name. */
export function WaysByOperator({ language, facts, today }: WaysByOperatorProps) {
  const { t } = language;
  return (
    <>
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
    </>
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
