import type { Operator, Plan } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { codeText } from "./code-text";

/** Data, length and price of a plan, each only where a source states it. */
export function planTerms(plan: Plan, currency: string, { t, formats }: Language): string[] {
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

/** What is dialled, and what is typed behind a voucher's code, to buy a plan; each group under its label. */
export function planKeys(
  { codes, endings }: Pick<Operator, "codes" | "endings">,
  { buy_with }: Pick<Plan, "buy_with">,
  { t }: Pick<Language, "t">,
): { label: string; keys: string[] }[] {
  const isBought = ({ id }: { id: string }) => buy_with.includes(id);
  const groups = [
    { label: t("plan.buyWith"), keys: codes.filter(isBought).map((code) => codeText(code, { t })) },
    { label: t("plan.withEnding"), keys: endings.filter(isBought).map(({ ending }) => ending) },
  ];
  return groups.filter(({ keys }) => keys.length > 0);
}
