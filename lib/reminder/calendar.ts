import { type Alarm, createEvents, type DateArray } from "ics";
import type { Language } from "@/lib/i18n/language";
import { clockLength } from "./clock-length";
import type { Deadline } from "./deadlines";
import { dueDay } from "./due-day";
import { foldLines } from "./fold-lines";

const dateOf = (day: string) => day.split("-").map(Number) as DateArray;

/** How many days before a deadline a phone is to ring: long ones twice, short ones the day before. */
function alarmDays({ days = 0, months = 0 }: { days?: number | undefined; months?: number | undefined }): number[] {
  const length = days + months * 30;
  if (length >= 60) return [14, 3];
  return length >= 14 ? [3, 1] : [1];
}

/**
 * An iCalendar file (RFC 5545) with one all-day event for each deadline, in the reader's language. The ids are the
 * same each time, and `sequence` grows, so that a second file moves the events of the first instead of adding to them.
 * `url` is the absolute address of the country's page.
 */
export function makeCalendar(
  deadlines: readonly Deadline[],
  {
    language,
    country,
    url,
    now,
  }: { language: Language; country: { slug: string; name: string }; url: string; now: Date },
): string {
  const { t } = language;
  const events = deadlines.map(({ clock, operator, operatorId, due }) => {
    const what = t(`clock.what.${clock.what}`);
    const title = [operator, `${what}: ${t(`clock.outcome.${clock.outcome}`)}`].filter(Boolean).join(" · ");
    const rule = t(`clock.starts.${clock.starts}`, { duration: clockLength(clock, language) });
    return {
      uid: `${[country.slug, operatorId, clock.id].filter(Boolean).join(".")}@topup-atlas`,
      // Minutes since the first release: grows with every download.
      sequence: Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / 60_000),
      start: dateOf(due),
      end: dateOf(dueDay({ days: 1 }, due)),
      title: `${country.name} · ${title}`,
      description: [`${title} (${rule})`, t("reminder.check"), url].join("\n"),
      url,
      transp: "TRANSPARENT" as const,
      // At nine in the morning: an all-day event begins at midnight, so that is fifteen hours before.
      alarms: alarmDays(clock).map(
        (days): Alarm => ({
          action: "display",
          description: `${country.name} · ${title}`,
          trigger: { before: true, days: days - 1, hours: 15 },
        }),
      ),
    };
  });
  const { error, value } = createEvents(events, {
    productId: "-//Topup Atlas//topup-atlas//EN",
    calName: t("site.name"),
  });
  if (error || value === null) throw error ?? new Error("The calendar is empty");
  return foldLines(value);
}
