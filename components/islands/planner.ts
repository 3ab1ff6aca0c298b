import { formatTag } from "@/lib/format";
import type { Locale } from "@/lib/locales";
import { dueDay } from "@/lib/reminder/due-day";

const millisecondsPerDay = 86_400_000;

/** Draws the dates as they are filled in: the rows are in the page already, and get their day and their order here. */
export function enhancePlanner(form: HTMLFormElement): void {
  const tag = formatTag(document.documentElement.lang as Locale);
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const distances = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const list = form.querySelector<HTMLElement>("[data-deadlines]");
  if (!list) return;
  const rows = [...list.querySelectorAll("li")];
  // The reader's own day, as an ISO day.
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());

  const draw = () => {
    const given = new FormData(form);
    for (const row of rows) {
      const { operator, from = "", days, months, first } = row.dataset;
      const start = String(given.get(from) ?? "");
      const isMeant = operator === undefined || operator === given.get("operator");
      row.hidden = !isMeant || start === "";
      if (row.hidden) continue;
      const clock = { days: Number(days ?? 0), months: months ? Number(months) : undefined, first_day_counts: !!first };
      const due = dueDay(clock, start);
      const [time, distance] = [row.querySelector("time"), row.querySelector("[data-distance]")];
      if (!time || !distance) continue;
      time.dateTime = due;
      time.textContent = dates.format(Date.parse(due));
      distance.textContent = distances.format(Math.round((Date.parse(due) - today) / millisecondsPerDay), "day");
    }
    const shown = rows.filter((row) => !row.hidden);
    const dueOf = (row: HTMLElement) => row.querySelector("time")?.dateTime ?? "";
    list.querySelector("ul")?.append(...shown.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1)));
    list.hidden = shown.length === 0;
  };
  form.addEventListener("input", draw);
  // A browser that comes back to the page fills the fields in again.
  draw();
}
