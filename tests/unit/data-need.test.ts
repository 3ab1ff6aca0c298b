import { describe, expect, it } from "vitest";
import type { Plan } from "@/lib/content/schema/operator";
import { gigabytesNeeded, megabytesADay, planSize } from "@/lib/data-need";

const plan = (changes: Partial<Plan>): Plan => ({
  id: "x",
  name: "X",
  renews_itself: "unknown",
  buy_with: [],
  sources: ["s1"],
  confidence: "high",
  checked: "2026-11-01",
  ...changes,
});

describe("gigabytesNeeded", () => {
  it.each([
    [100, 3, 1],
    [100, 10, 1],
    [100, 11, 2],
    [500, 14, 7],
    [2000, 30, 60],
    [1, 1, 1],
  ])("%i MB a day for %i days is %i GB", (use, days, gigabytes) => expect(gigabytesNeeded(use, days)).toBe(gigabytes));
});

describe("planSize", () => {
  it.each([
    [plan({ data_gb: "2", days: 7 }), { gigabytes: 2, days: 7 }],
    [plan({ data_gb: "40", night_gb: "20", night_hours: ["01:00", "09:00"], months: 1 }), { gigabytes: 20, days: 30 }],
    [plan({ data_gb: "0.5" }), { gigabytes: 0.5, days: undefined }],
    [plan({ unlimited: true, days: 7 }), undefined],
    [plan({ data_gb: "2", days: 7, only: "social-networks" }), undefined],
  ])("of %o is %o", (what, size) => expect(planSize(what)).toEqual(size));
});

it("a plan's megabytes a day are known where its length is, and rounded down", () => {
  expect(megabytesADay({ gigabytes: 2, days: 7 })).toBe(285);
  expect(megabytesADay({ gigabytes: 2, days: undefined })).toBeUndefined();
});
