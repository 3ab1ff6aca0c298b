import type { Clock } from "@/lib/content/schema/operator";

/** The day, as an ISO day, on which a clock started on another ISO day has run out; the last good day where the first day counts. */
export function dueDay(clock: Pick<Clock, "days" | "months" | "first_day_counts">, start: string): string {
  const [year = 0, month = 1, day = 1] = start.split("-").map(Number);
  if (clock.months !== undefined) {
    // The last day of a shorter month stands for days it does not have, as in contracts counted in months.
    const last = new Date(Date.UTC(year, month - 1 + clock.months + 1, 0)).getUTCDate();
    return isoDay(Date.UTC(year, month - 1 + clock.months, Math.min(day, last)));
  }
  return isoDay(Date.UTC(year, month - 1, day + (clock.days ?? 0) - (clock.first_day_counts ? 1 : 0)));
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
