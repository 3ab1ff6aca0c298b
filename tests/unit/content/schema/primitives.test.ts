import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  amount,
  answer,
  confidence,
  day,
  id,
  partialDate,
  sourceId,
  sourceIds,
  webAddress,
} from "@/lib/content/schema/primitives";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe.each<[string, z.ZodType, good: unknown[], bad: unknown[]]>([
  [
    "an id",
    id,
    ["jazz", "a", "weekly-40gb", "s12", "a-1-b"],
    ["", "Jazz", "4g", "-a", "a-", "a--b", "a_b", "a.b", "a b", "ä", " a", "a\n", 5, null],
  ],
  ["a source id", sourceId, ["s1", "s64", "s100"], ["", "s", "1", "S1", "s1a", " s1", "s1\n", "source1", 1]],
  ["a list of sources", sourceIds, [["s1"], ["s1", "s2"]], [[], ["1"], "s1", undefined]],
  [
    "a day",
    day,
    ["2026-11-21", "2024-02-29", "2026-12-31"],
    [
      "2026-11-31",
      "2026-02-29",
      "2026-13-01",
      "2026-11",
      "2026",
      "26-11-21",
      "2026-1-1",
      "21.11.2026",
      "2026-11-21T00:00",
      2026,
    ],
  ],
  [
    "a date as precise as it is known",
    partialDate,
    ["2018", "2018-03", "2018-03-27", "2024-02-29"],
    ["", "18", "2018-3", "2018-13", "2018-00", "2018-03-32", "2018-02-30", "2018-03-27T00", "unknown", 2018],
  ],
  [
    "an amount",
    amount,
    ["5", "8.60", "8.6", "0.20", "5000", "0"],
    ["", "8.600", "8,60", "1,000", "-5", "+5", ".5", "5.", "5 PKR", "1e3", " 5", "5\n", "٥", 5],
  ],
  ["an answer", answer, ["yes", "no", "unknown"], ["Yes", "maybe", true, false, "", null]],
  ["a confidence", confidence, ["high", "medium", "low"], ["High", "none", 1]],
  [
    "a web address",
    webAddress,
    ["https://example.org", "http://example.org/a/?b=c#d", "https://例え.jp/"],
    [
      "",
      "example.org",
      "//example.org",
      "/a",
      "ftp://example.org",
      "javascript:alert(1)",
      "data:text/html,x",
      "mailto:a@example.org",
      "https://",
      "https://exa mple.org",
      5,
    ],
  ],
])("%s", (_, schema, good, bad) => {
  it.each(good.map((value) => [value]))("may be %j", (value) => expect(accepts(schema, value)).toBe(true));
  it.each(bad.map((value) => [value]))("may not be %j", (value) => expect(accepts(schema, value)).toBe(false));
});
