import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import type { Operator } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { planKeys, planTerms } from "@/lib/wording/plan-terms";

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
            {planKeys(operator, plan, language).map(({ label, keys }) => (
              <Keys key={label} label={label} keys={keys} />
            ))}
          </li>
        )),
      )}
    </RowList>
  );
}

function Keys({ label, keys }: { label: string; keys: readonly string[] }) {
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
