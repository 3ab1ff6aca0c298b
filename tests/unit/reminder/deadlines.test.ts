import { describe, expect, it } from "vitest";
import { listDeadlines, listPlannedClocks } from "@/lib/reminder/deadlines";
import { exampleFacts } from "../exampleland";

describe("listPlannedClocks", () => {
  it("leaves out what is counted in hours", () => {
    expect(listPlannedClocks(exampleFacts).map(({ clock, operatorId }) => [operatorId, clock.id])).toEqual([
      [undefined, "number"],
      ["tel", "plan-end"],
      ["tel", "line"],
      ["net", "credit"],
    ]);
  });
});

describe("listDeadlines", () => {
  const all = { "last-activity": "2026-11-21", activation: "2026-11-01", "last-top-up": "2026-11-10" };

  it("are those of the operator and those of all, the earliest first", () => {
    expect(listDeadlines(exampleFacts, "tel", all).map(({ clock, due }) => [clock.id, due])).toEqual([
      ["plan-end", "2026-12-01"],
      ["line", "2027-05-10"],
      ["number", "2027-05-20"],
    ]);
    expect(listDeadlines(exampleFacts, "net", all).map(({ clock, due }) => [clock.id, due])).toEqual([
      ["credit", "2027-02-08"],
      ["number", "2027-05-20"],
    ]);
  });

  it("need the day they are counted from", () => {
    expect(listDeadlines(exampleFacts, "tel", { "last-top-up": "2026-11-10" }).map(({ clock }) => clock.id)).toEqual([
      "line",
    ]);
    expect(listDeadlines(exampleFacts, "tel", {})).toEqual([]);
  });
});
