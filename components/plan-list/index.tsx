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
            <p>{listTerms(plan, currency, language).join(" · ")}</p>
            <BuyWith language={language} operator={operator} plan={plan} />
          </li>
        )),
      )}
    </RowList>
  );
}

/** Data, length and price of a plan, each only where a source states it. */
function listTerms(plan: Plan, currency: string, { t, formats }: Language): string[] {
  const terms: string[] = [];
  if (plan.data_gb) terms.push(formats.gigabytes(plan.data_gb));
  if (plan.unlimited) terms.push(t("plan.unlimited"));
  if (plan.only) terms.push(t(`plan.only.${plan.only}`));
  if (plan.night_gb && plan.night_hours) {
    const [from, to] = plan.night_hours;
    terms.push(t("plan.night", { data: formats.gigabytes(plan.night_gb), from, to }));
  }
  if (plan.days) terms.push(formats.duration(plan.days, "day"));
  if (plan.months) terms.push(formats.duration(plan.months, "month"));
  if (plan.price) {
    terms.push(formats.shortMoney(plan.price, currency, plan.price_to));
    terms.push(plan.priced ? t("plan.priceDate", { date: formats.date(plan.priced) }) : t("plan.noDate"));
  }
  if (plan.confidence === "low") terms.push(t("fact.confidence.low"));
  return terms;
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
