import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import type { Operator, Plan } from "@/lib/content/schema/operator";
import { gigabytesNeeded, megabytesADay, type PlanSize, planSize } from "@/lib/data-need";
import type { Language } from "@/lib/i18n/language";
import { planTerms } from "@/lib/wording/plan-terms";
import styles from "./data-need.module.css";

export interface DataNeedProps {
  language: Language;
  operators: readonly Operator[];
  currency: string;
}

/** Rows and columns of the table: what a phone may have counted on a day, in megabytes, and lengths of a stay, in days. */
const uses = [100, 300, 500, 1000, 2000];
const stays = [3, 7, 14, 30];

/** Five columns are too many for a narrow screen where units are words, as in Arabic, unless a unit may stand below its number. */
const breakable = (text: string) => text.replaceAll("\u00a0", " ");

/** Days × daily use → gigabytes, and what the plans of which a source states the size give a day. */
export function DataNeed({ language, operators, currency }: DataNeedProps) {
  const { t, formats } = language;
  const plans = listSizedPlans(operators);
  return (
    <div data-need="">
      <p>{t("data-need.intro")}</p>
      <table className={styles.table}>
        <caption>{t("data-need.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("data-need.per-day")}</th>
            {stays.map((days) => (
              <th key={days} scope="col">
                {breakable(formats.duration(days, "day"))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <tr key={use}>
              <th scope="row">{breakable(formats.megabytes(use))}</th>
              {stays.map((days) => (
                <td key={days}>{breakable(formats.gigabytes(String(gigabytesNeeded(use, days))))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* Shown by the island, which computes what stands in it. */}
      <div className="form" data-own-numbers="" hidden>
        <label>
          {t("data-need.use")}
          <input name="use" type="number" min="1" inputMode="numeric" />
        </label>
        <label>
          {t("data-need.days")}
          <input name="days" type="number" min="1" inputMode="numeric" />
        </label>
        <p>
          {t("data-need.total")} <output />
        </p>
      </div>
      {plans.length === 0 ? (
        <p>{t("data-need.no-plans")}</p>
      ) : (
        <RowList label={t("data-need.plans")}>
          {plans.map((sized) => (
            <SizedPlanRow key={`${sized.operator}.${sized.plan.id}`} {...{ language, currency }} {...sized} />
          ))}
        </RowList>
      )}
    </div>
  );
}

interface SizedPlan {
  operator: string;
  plan: Plan;
  size: PlanSize;
}

/** Plans for the whole internet whose size a source states, the smallest first. */
function listSizedPlans(operators: readonly Operator[]): SizedPlan[] {
  return operators
    .flatMap(({ name, plans }) => plans.map((plan) => ({ operator: name, plan, size: planSize(plan) })))
    .filter((sized): sized is SizedPlan => sized.size !== undefined)
    .sort((a, b) => a.size.gigabytes - b.size.gigabytes);
}

function SizedPlanRow({
  language,
  currency,
  operator,
  plan,
  size,
}: { language: Language; currency: string } & SizedPlan) {
  const { t, formats } = language;
  const rate = megabytesADay(size);
  const rateText =
    rate === undefined ? t("data-need.no-length") : t("data-need.rate", { amount: formats.megabytes(rate) });
  return (
    <li data-gigabytes={size.gigabytes} data-days={size.days}>
      <b>
        <bdi>{operator}</bdi> · <bdi>{plan.name}</bdi>
        <SourceMarks ids={plan.sources} />
      </b>
      <p>
        {[...planTerms(plan, currency, language), rateText].join("\u00a0· ")}{" "}
        <span className={styles.fits} data-fits="" hidden>
          {t("data-need.fits")}
        </span>
      </p>
    </li>
  );
}
