import type { Clock } from "@/lib/content/schema/operator";

/** The length of a clock in days, for drawing it beside others: a month is taken as 30 days, hours as parts of a day. */
export function clockDays({ days, months, hours }: Pick<Clock, "days" | "months" | "hours">): number {
  if (months !== undefined) return months * 30;
  return hours !== undefined ? hours / 24 : (days ?? 0);
}
