import { describe, expect, it } from "vitest";
import { addDays, checkIntervals, type FactKind, getFreshness } from "@/lib/content/freshness";

describe("getFreshness", () => {
  it.each([
    ["price", 60, "2026-12-31"],
    ["rule", 90, "2027-01-30"],
    ["code", 120, "2027-03-01"],
    ["channel", 120, "2027-03-01"],
  ] as const)("a %s checked on 2026-11-01 is due after %i days, on %s", (kind, days, due) => {
    expect(checkIntervals[kind]).toBe(days);
    expect(getFreshness(kind, "2026-11-01", "2026-11-02")).toEqual({ due, isOverdue: false });
  });

  it.each(Object.keys(checkIntervals) as FactKind[])("a %s is overdue from the day after it was due", (kind) => {
    const due = addDays("2026-11-01", checkIntervals[kind]);
    expect(getFreshness(kind, "2026-11-01", addDays(due, -1)).isOverdue).toBe(false);
    expect(getFreshness(kind, "2026-11-01", due).isOverdue).toBe(false);
    expect(getFreshness(kind, "2026-11-01", addDays(due, 1)).isOverdue).toBe(true);
  });

  it.each([
    ["2026-11-01", "2026-11-01"],
    ["2026-11-02", "2026-11-01"],
  ])("what was checked on %s is not overdue on %s", (checked, today) => {
    expect(getFreshness("price", checked, today).isOverdue).toBe(false);
  });
});

describe("addDays", () => {
  it.each([
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-30", 1, "2026-12-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-01-01", 365, "2027-01-01"],
  ])("%s and %i days is %s", (day, days, expected) => expect(addDays(day, days)).toBe(expected));

  it("refuses what is no day", () => expect(() => addDays("soon", 1)).toThrow(RangeError));
});
