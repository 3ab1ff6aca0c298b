import type { DatedFact, FactList } from "@/lib/content/dated-facts";
import type { Change } from "@/lib/content/schema/changes";

/** What the change log calls the facts of a list. */
const changedFact: Record<FactList, NonNullable<Change["fact"]>> = {
  codes: "code",
  endings: "code",
  channels: "way",
  plans: "plan",
  prices: "price",
  clocks: "deadline",
  rules: "rule",
  rates: "tax",
  apps: "app",
  support: "help-line",
  esim: "esim",
  figures: "figure",
  events: "date",
  links: "page",
  claims: "claim",
};

/** What the change log calls this kind of fact. */
export const nameInLog = ({ list }: Pick<DatedFact, "list">) => changedFact[list];

/** Amounts of money among the fields of a fact. */
const amounts = new Set(["amount", "to", "price", "price_to", "cost", "min", "max", "max_per_day"]);

/** Fields that say the same in every language: codes, amounts, counts, names. Others, such as `needs`, are words of the schema. */
const shown = new Set([
  ...["dial", "sms", "ending", "number", "name", "package", "url", "percent", "value", "on", "since", "text"],
  ...["days", "months", "hours", "data_gb", "night_gb", ...amounts],
]);

/** A field's value as the change log shows it, amounts with their currency; undefined for what only the schema understands. */
export function formatValue(field: string, value: unknown, list: FactList, currency = ""): string | undefined {
  const [first = "", last = first] = [field.split(".")[0], field.split(".").at(-1)];
  if (first === "sms" && typeof value === "object" && value !== null && "text" in value && "to" in value)
    return `${value.text} → ${value.to}`;
  if (!shown.has(last) || (typeof value !== "string" && typeof value !== "number")) return undefined;
  if (last === "percent") return `${value} %`;
  const isMoney = amounts.has(last) && first !== "sms" && list !== "figures" && value !== "free";
  return isMoney && currency ? `${value} ${currency}` : String(value);
}

/** The fields that say what a fact is, the telling one first. */
const telling = [
  "dial",
  "sms",
  "ending",
  "number",
  "percent",
  "amount",
  "price",
  "value",
  "on",
  "days",
  "months",
  "hours",
];

/** What a fact says, in short, for the change log: its code, amount or name. */
export function formatFact({ fact, list }: Pick<DatedFact, "fact" | "list">, currency?: string): string | undefined {
  const fields = fact as unknown as Record<string, unknown>;
  const field = [...telling, "name", "url"].find((key) => fields[key] !== undefined);
  return field === undefined ? undefined : formatValue(field, fields[field], list, currency);
}
