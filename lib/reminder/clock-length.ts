import type { Clock } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";

/** How long a clock runs, in words: it counts days, months or hours. */
export function clockLength({ days, months, hours }: Pick<Clock, "days" | "months" | "hours">, { formats }: Language) {
  if (months !== undefined) return formats.duration(months, "month");
  return hours !== undefined ? formats.duration(hours, "hour") : formats.duration(days ?? 0, "day");
}
