import { describe, expect, it } from "vitest";
import {
  countOverdue,
  getLastChecked,
  listClocks,
  listFirstPhrases,
  listSources,
  summarizeCountry,
} from "@/lib/content/fact-lists";
import { addDays } from "@/lib/content/freshness";
import type { Facts } from "@/lib/content/schema/facts";
import { exampleFacts } from "../exampleland";

/** A copy of the example in which every fact was checked on one day. */
function checkedOn(day: string): Facts {
  const text = JSON.stringify(exampleFacts);
  expect(text).toContain('"checked":"2026-11-01"');
  return JSON.parse(text.replaceAll('"checked":"2026-11-01"', `"checked":"${day}"`));
}

describe("listClocks", () => {
  it("names the clocks of all networks first, then each operator's own", () => {
    expect(listClocks(exampleFacts).map(({ clock, operator }) => [clock.id, operator])).toEqual([
      ["number", undefined],
      ["plan-end", "Exampletel"],
      ["block", "Exampletel"],
      ["line", "Exampletel"],
      ["credit", "Examplenet"],
    ]);
  });
});

describe("listFirstPhrases", () => {
  it("is at most three sentences, in their order", () => {
    const [phrase] = exampleFacts.phrases;
    if (!phrase) throw new Error("the example has lost its phrase");
    const phrases = Array.from({ length: 7 }, (_, index) => ({ ...phrase, id: `p${index}` }));
    expect(listFirstPhrases({ phrases }).map(({ id }) => id)).toEqual(["p0", "p1", "p2"]);
    expect(listFirstPhrases({ phrases: [] })).toEqual([]);
  });
});

describe("listSources", () => {
  it("goes by number, not by letters, and names each source once", () => {
    const ids = listSources(exampleFacts, ["s10", "s9", "s2", "s10", "s1", "s2"]).map(({ id }) => id);
    expect(ids).toEqual(["s1", "s2", "s9", "s10"]);
  });

  it("brings the source itself", () => {
    expect(listSources(exampleFacts, ["s16"])).toEqual([{ id: "s16", source: exampleFacts.sources["s16"] }]);
  });

  it("leaves out what does not exist", () => {
    expect(listSources(exampleFacts, ["s99", "s1"]).map(({ id }) => id)).toEqual(["s1"]);
  });

  it("takes any iterable", () => {
    expect(listSources(exampleFacts, new Set(["s2", "s1"]))).toHaveLength(2);
    expect(listSources(exampleFacts, [])).toEqual([]);
  });
});

type Dated = { checked: string };

/** Where the facts with a date of their own stand, and after how many days each is due. */
const dated: [where: string, days: number, list: (facts: Facts) => Dated[]][] = [
  ["a country's codes", 120, (facts) => facts.codes],
  ["a country's deadlines", 90, (facts) => facts.clocks],
  ["a country's prices", 60, (facts) => facts.prices],
  ["a country's rates", 90, (facts) => facts.rates],
  ["a country's rules", 90, (facts) => facts.rules],
  ["an operator's codes", 120, (facts) => facts.operators.flatMap(({ codes }) => codes)],
  ["an operator's ways to top up", 120, (facts) => facts.operators.flatMap(({ channels }) => channels)],
  ["an operator's plans", 60, (facts) => facts.operators.flatMap(({ plans }) => plans)],
  ["an operator's prices", 60, (facts) => facts.operators.flatMap(({ prices }) => prices)],
  ["an operator's deadlines", 90, (facts) => facts.operators.flatMap(({ clocks }) => clocks)],
];

describe("countOverdue", () => {
  it.each(dated)("%s are overdue on the day after %i days have passed", (_, days, list) => {
    const facts = checkedOn("2090-01-01");
    expect(list(facts).length).toBeGreaterThan(0);
    for (const fact of list(facts)) fact.checked = "2026-11-01";
    expect(countOverdue(facts, addDays("2026-11-01", days))).toBe(0);
    expect(countOverdue(facts, addDays("2026-11-01", days + 1))).toBe(list(facts).length);
  });
});

describe("getLastChecked", () => {
  const helpLines: (typeof dated)[number] = [
    "help lines",
    0,
    ({ operators }) => operators.flatMap(({ support }) => support),
  ];

  it.each([...dated, helpLines])("looks at %s", (_, __, list) => {
    const facts = checkedOn("2026-11-01");
    expect(list(facts).length).toBeGreaterThan(0);
    for (const fact of list(facts)) fact.checked = "2026-11-09";
    expect(getLastChecked(facts)).toBe("2026-11-09");
    for (const fact of list(facts)) fact.checked = "2025-01-01";
    expect(getLastChecked(facts)).toBe("2026-11-01");
  });
});

describe("summarizeCountry", () => {
  it("says what the start page shows", () => {
    expect(summarizeCountry(exampleFacts)).toEqual({
      slug: "exampleland",
      code: "ZZ",
      operators: ["Exampletel", "Examplenet"],
      ways: 1,
      checked: "2026-11-01",
    });
  });
});
