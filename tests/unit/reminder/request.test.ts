import { describe, expect, it } from "vitest";
import { readReminderRequest } from "@/lib/reminder/request";
import { exampleFacts } from "../exampleland";

const read = (query: string) => readReminderRequest(exampleFacts, new URLSearchParams(query));

describe("a request for reminders", () => {
  it("names an operator and the days its clocks are counted from", () => {
    expect(read("operator=tel&last-top-up=2026-11-21")).toMatchObject({ deadlines: [{ due: "2027-05-21" }] });
  });

  it("may leave days empty, as a form sends them, and may carry more", () => {
    expect(read("operator=tel&last-top-up=2026-11-21&activation=&utm=1")).toMatchObject({ deadlines: [{}] });
  });

  it.each([
    ["", "operator"],
    ["last-top-up=2026-11-21", "operator"],
    ["operator=nobody&last-top-up=2026-11-21", "operator"],
    ["operator=constructor&last-top-up=2026-11-21", "operator"],
    ["operator=tel&last-top-up=21.11.2026", "day"],
    ["operator=tel&last-top-up=2026-02-30", "day"],
    ["operator=tel&last-top-up=2026-13-01", "day"],
    ["operator=tel&last-top-up=1999-01-01", "day"],
    ["operator=tel&last-top-up=2026-11-21T00:00", "day"],
    ["operator=tel&last-top-up=2026-11-21&activation=x", "day"],
    ["operator=tel", "nothing"],
    ["operator=tel&visa-end=2026-11-21", "nothing"],
    ["operator=net&activation=2026-11-21", "nothing"],
  ])("%j is refused for its %s", (query, fault) => expect(read(query)).toEqual({ fault }));
});
