import { describe, expect, it } from "vitest";
import type { Clock } from "@/lib/content/schema/operator";
import { dueDay } from "@/lib/reminder/due-day";

const clock = (changes: Partial<Clock>): Clock => ({
  id: "x",
  what: "plan",
  starts: "purchase",
  outcome: "data-stops",
  sources: ["s1"],
  confidence: "high",
  checked: "2026-11-01",
  ...changes,
});

describe("dueDay", () => {
  it.each([
    [clock({ days: 180 }), "2026-11-21", "2027-05-20"],
    [clock({ days: 0 }), "2026-11-21", "2026-11-21"],
    [clock({ days: 1 }), "2028-02-28", "2028-02-29"],
    [clock({ days: 1 }), "2026-12-31", "2027-01-01"],
    [clock({ days: 7, first_day_counts: true }), "2026-11-21", "2026-11-27"],
    [clock({ months: 1 }), "2026-01-31", "2026-02-28"],
    [clock({ months: 1 }), "2026-11-21", "2026-12-21"],
    [clock({ months: 6 }), "2026-08-31", "2027-02-28"],
    [clock({ months: 12 }), "2028-02-29", "2029-02-28"],
  ])("%o from %s is %s", (what, start, due) => expect(dueDay(what, start)).toBe(due));

  it("has no hours in it: a day before a change of the clocks is a day", () => {
    const days = Array.from({ length: 366 }, (_, index) => dueDay(clock({ days: index }), "2026-01-01"));
    expect(new Set(days).size).toBe(366);
    expect(days.at(-1)).toBe("2027-01-01");
  });
});
