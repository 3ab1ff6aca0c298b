import { expect, it } from "vitest";
import type { Clock } from "@/lib/content/schema/operator";
import { getLanguage } from "@/lib/i18n/language";
import { clockText } from "@/lib/wording/clock-text";
import { exampleFacts } from "../exampleland";

const clock = exampleFacts.clocks[0] as Clock;

it.each<[Partial<Clock>, string]>([
  [{}, "180\u00a0days from the last call, SMS or data use — the number may be given to someone else"],
  [
    { first_day_counts: true },
    "180\u00a0days from the last call, SMS or data use · the first day counts — the number may be given to someone else",
  ],
  [
    { last_in_force: "2026-01" },
    "180\u00a0days from the last call, SMS or data use — the number may be given to someone else · temporary rule, last seen in force: January\u00a02026",
  ],
])("a clock with %j runs “%s”", (changes, text) => {
  expect(clockText({ ...clock, ...changes }, getLanguage("en"))).toBe(text);
});
