import type { Clock } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { clockLength } from "@/lib/reminder/clock-length";

/** How long a clock runs, from when, what happens then, and whether the rule behind it was made for a limited time. */
export function clockText(clock: Clock, language: Language): string {
  const { t, formats } = language;
  const start = t(`clock.starts.${clock.starts}`, { duration: clockLength(clock, language) });
  const count = clock.first_day_counts ? ` · ${t("clock.firstDayCounts")}` : "";
  const limit = clock.last_in_force ? ` · ${t("rule.temporary", { date: formats.date(clock.last_in_force) })}` : "";
  return `${start}${count} — ${t(`clock.outcome.${clock.outcome}`)}${limit}`;
}
