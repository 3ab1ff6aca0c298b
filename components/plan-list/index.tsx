import { planTerms } from "@/components/plan-terms";
import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import { formatCode } from "@/lib/codes";
import type { Operator, Plan } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";

export interface PlanListProps {
  language: Language;
  operators: readonly Operator[];
  currency: string;
}

/** Data plans that sources describe, as examples with a date. */
export function PlanList({ language, operators, currency }: PlanListProps) {
  const { t } = language;
  return (
    <RowList label={t("plan.table")}>
      {operators.flatMap((operator) =>
        operator.plans.map((plan) => (
          <li key={`${operator.id}.${plan.id}`}>
            <b>
              <bdi>{operator.name}</bdi> · <bdi>{plan.name}</bdi>
              <SourceMarks ids={plan.sources} />
            </b>
            <p>{planTerms(plan, currency, language).join("\u00a0· ")}</p>
            <BuyWith language={language} operator={operator} plan={plan} />
          </li>
        )),
      )}
    </RowList>
  );
}

function BuyWith({ language: { t }, operator, plan }: { language: Language; operator: Operator; plan: Plan }) {
  const blanks = { number: t("code.blank.number"), amount: t("code.blank.amount"), pin: t("code.blank.pin") };
  const isBought = ({ id }: { id: string }) => plan.buy_with.includes(id);
  const codes = operator.codes.filter(isBought).map((code) => formatCode(code, blanks));
  const endings = operator.endings.filter(isBought).map(({ ending }) => ending);
  return (
    <>
      <Keys label={t("plan.buyWith")} keys={codes} />
      <Keys label={t("plan.withEnding")} keys={endings} />
    </>
  );
}

function Keys({ label, keys }: { label: string; keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <p>
      {label}{" "}
      {keys.map((text) => (
        <bdi key={text} className="code" dir="ltr">
          {text}{" "}
        </bdi>
      ))}
    </p>
  );
}
