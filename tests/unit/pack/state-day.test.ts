import { expect, it } from "vitest";
import { facts } from "@/components/example-facts";
import { getLastChecked } from "@/lib/content/fact-lists";
import { getStateDay } from "@/lib/pack/state-day";

const change = (on: string) => ({ id: on, on, what: "published" as const, sources: [] });
const checked = getLastChecked(facts);

it.each([
  ["the last check of a fact", [], [], checked],
  ["a change after it", [change("2999-01-02"), change("2026-01-01")], [], "2999-01-02"],
  ["a text after both", [change("2999-01-02")], [{ updated: "2999-01-03" }, { updated: "2026-01-01" }], "2999-01-03"],
])("a pack has the day of %s", (_, changes, texts, day) => {
  expect(checked).toMatch(/^20/);
  expect(getStateDay(facts, changes, texts)).toBe(day);
});
