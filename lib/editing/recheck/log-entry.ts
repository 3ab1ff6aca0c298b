import type { DatedFact } from "@/lib/content/dated-facts";
import type { Change } from "@/lib/content/schema/changes";
import type { Answer } from "./answer";
import { formatFact, formatValue, nameInLog } from "./fact-kinds";

/** What the change log is told: the fact as it was, the answer, the day, the ids its entries have, and the country's currency. */
export interface LogQuestion {
  fact: DatedFact;
  answer: Extract<Answer, { answer: "changed" | "gone" }>;
  today: string;
  taken: ReadonlySet<string>;
  currency: string | undefined;
}

/** The entry of the change log for a fact that changed or is gone; undefined where no source stands behind it. */
export function makeLogEntry({ fact, answer, today, taken, currency }: LogQuestion): Change | undefined {
  const sources = [...(answer.sources ?? fact.fact.sources)];
  if (sources.length === 0) return undefined;
  const { from, to } =
    answer.answer === "gone" ? { from: formatFact(fact, currency), to: undefined } : compare(fact, answer, currency);
  return {
    id: makeId(fact, taken),
    on: today,
    what: answer.answer,
    fact: nameInLog(fact),
    ...(fact.operator ? { operator: fact.operator.id } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    sources,
  };
}

function compare(
  { fact, list }: DatedFact,
  { set }: Extract<Answer, { answer: "changed" }>,
  currency: string | undefined,
) {
  const read = (field: string) =>
    field.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], fact);
  const pairs = Object.entries(set).map(([field, value]) => ({
    from: formatValue(field, read(field), list, currency),
    to: formatValue(field, value, list, currency),
  }));
  const join = (key: "from" | "to") => pairs.flatMap((pair) => pair[key] ?? []).join(" · ");
  return { from: join("from"), to: join("to") };
}

/** Such as `jazz-balance`, with a number behind it when the log has that already. */
function makeId({ name, operator }: DatedFact, taken: ReadonlySet<string>): string {
  const last = name.slice(name.lastIndexOf(".") + 1);
  const words = [operator?.id, last].filter(Boolean).join("-").normalize("NFKD").toLowerCase();
  const id = words.replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "") || "change";
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
