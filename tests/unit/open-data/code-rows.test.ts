import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/content/schema/facts";
import { getExampleRow, listCodeRows, makeCodesData } from "@/lib/open-data/code-rows";
import { exampleFacts } from "../exampleland";

const rows = listCodeRows([exampleFacts]);

const withCode = (change: object, slug = "elsewhere"): Facts => ({
  ...exampleFacts,
  slug,
  operators: [],
  codes: exampleFacts.codes.map((code) => ({ ...code, ...change })),
});

describe("the codes", () => {
  it("come by operator, those of every network last", () => {
    expect(rows.map(({ operator, id }) => [operator?.id, id])).toEqual([
      ["tel", "balance"],
      ["tel", "share"],
      ["tel", "stop"],
      [undefined, "register"],
    ]);
  });

  it("say where they hold, keep every field they have, and write their sources out", () => {
    expect(rows[1]).toEqual({
      country: "ZZ",
      slug: "exampleland",
      currency: "PKR",
      operator: { id: "tel", name: "Exampletel" },
      ...exampleFacts.operators[0]?.codes[1],
      sources: [
        {
          id: "s2",
          url: "https://example.org/page-2",
          title: "page-2",
          publisher: "Exampletel",
          kind: "operator",
          published: "unknown",
          retrieved: "2026-11",
        },
      ],
    });
  });

  it("a code of every network belongs to no operator", () => expect(rows[3]?.operator).toBeNull());

  it("follow one another country by country", () => {
    const both = listCodeRows([exampleFacts, withCode({})]);
    expect(both.map(({ slug }) => slug)).toEqual([...rows.map(() => "exampleland"), "elsewhere"]);
  });

  it("refuse a source that is not there, and name the code", () => {
    expect(() => listCodeRows([withCode({ sources: ["s99"] })])).toThrow(
      'elsewhere: the code "register" names the source "s99", which is not there',
    );
  });
});

describe("the file of all codes", () => {
  it("says when the last of them was checked", () => {
    expect(makeCodesData([exampleFacts]).checked).toBe("2026-11-01");
    expect(makeCodesData([exampleFacts, withCode({ checked: "2026-11-09" })]).checked).toBe("2026-11-09");
  });

  it("is not made without any code", () => {
    expect(() => makeCodesData([])).toThrow("No published country has a code");
  });
});

describe("the example", () => {
  it("is a sure code with one source, where there is one", () => {
    expect(getExampleRow(listCodeRows([withCode({ confidence: "low" }), exampleFacts]))).toEqual(rows[0]);
  });

  it("is any code else", () => {
    const low = listCodeRows([withCode({ confidence: "low" })]);
    expect(getExampleRow(low)).toBe(low[0]);
  });

  it("is missed where there is no code", () => expect(() => getExampleRow([])).toThrow("No published country"));
});
