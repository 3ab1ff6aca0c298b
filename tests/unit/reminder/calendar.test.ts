import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { makeCalendar } from "@/lib/reminder/calendar";
import { listDeadlines } from "@/lib/reminder/deadlines";
import { exampleFacts } from "../exampleland";

const deadlines = listDeadlines(exampleFacts, "tel", { "last-activity": "2026-11-21", activation: "2026-11-01" });
const url = "https://example.org/en/exampleland";

function make(locale: Locale = "en", now = new Date("2026-11-21T10:00:00Z")) {
  const country = { slug: "exampleland", name: "Exampleland" };
  const text = makeCalendar(deadlines, { language: getLanguage(locale), country, url, now });
  // Read by another library than the one that wrote it.
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, calendar, events: calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event)) };
}

describe("the calendar file", () => {
  it("has one event for each deadline", () => {
    const { calendar, events } = make();
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(events.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual([
      ["exampleland.tel.plan-end@topup-atlas", "2026-12-01"],
      ["exampleland.number@topup-atlas", "2027-05-20"],
    ]);
  });

  it("has whole days, which no time zone moves", () => {
    for (const { startDate, duration } of make().events) {
      expect(startDate.isDate).toBe(true);
      expect(duration.toString()).toBe("P1D");
    }
    expect(make().text).toContain("DTSTART;VALUE=DATE:20261201\r\n");
    expect(make().text).toContain("DTEND;VALUE=DATE:20261202\r\n");
  });

  it("rings twice before a far deadline, at nine in the morning", () => {
    const alarms = make().events.map(({ component }) =>
      component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger")?.toString()),
    );
    expect(alarms).toEqual([
      ["-P2DT15H", "-PT15H"],
      ["-P13DT15H", "-P2DT15H"],
    ]);
  });

  it("leads back to the page", () => {
    for (const { component, description } of make().events) {
      expect(component.getFirstPropertyValue("url")).toBe(url);
      expect(description).toContain(url);
    }
  });

  it("moves the events of an earlier file instead of adding to them", () => {
    const [first, second] = [make("en"), make("ar", new Date("2026-11-21T10:05:00Z"))].map(({ events }) => events);
    expect(second?.map(({ uid }) => uid)).toEqual(first?.map(({ uid }) => uid));
    for (const [index, event] of (second ?? []).entries()) {
      expect(event.sequence).toBeGreaterThan(first?.[index]?.sequence ?? Number.NaN);
    }
  });

  it.each(localeTags)("says in %s what runs out, in lines of at most 75 bytes", (locale) => {
    const { text, events } = make(locale);
    const { t } = getLanguage(locale);
    expect(events[1]?.summary).toContain(t("clock.outcome.number-may-be-reassigned"));
    expect(text).toMatch(/\r\n$/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
