import type { GuideFacts } from "@/lib/content/schema/general-facts";
import { day } from "@/lib/content/schema/primitives";
import { type AskedDay, askedDays, type Deadline, listDeadlines } from "./deadlines";

/** What is wrong with a request for reminders; the interface has a sentence for each. */
export type RequestFault = "operator" | "day" | "nothing";

/**
 * The deadlines a form asks for: `operator` is an operator's id, each other field an ISO day or empty.
 * What is no operator of the country, no day of the calendar, or leads to no deadline is named instead.
 */
export function readReminderRequest(
  facts: Pick<GuideFacts, "clocks" | "operators">,
  query: URLSearchParams,
): { deadlines: Deadline[] } | { fault: RequestFault } {
  const operator = query.get("operator") ?? "";
  if (!facts.operators.some(({ id }) => id === operator)) return { fault: "operator" };
  const given = askedDays.flatMap((name) => {
    const text = query.get(name);
    return text ? [[name, text] as const] : [];
  });
  if (!given.every(([, text]) => isDay(text))) return { fault: "day" };
  const days: Partial<Record<AskedDay, string>> = Object.fromEntries(given);
  const deadlines = listDeadlines(facts, operator, days);
  return deadlines.length > 0 ? { deadlines } : { fault: "nothing" };
}

/** A day of the calendar in a century in which SIM cards exist. */
function isDay(text: string): boolean {
  return text.startsWith("20") && day.safeParse(text).success;
}
