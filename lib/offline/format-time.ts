import { formatTag } from "@/lib/format";
import type { Locale } from "@/lib/locales";

/** A moment as day, month written out, and time, in a language and in the reader's time zone. */
export function formatTime(time: Date, locale: Locale): string {
  // Not by `dateStyle`: with a time beside it, Traditional Chinese would write the month as a number.
  return new Intl.DateTimeFormat(formatTag(locale), {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(time);
}
