import { describe, expect, it } from "vitest";
import { getLastChecked } from "@/lib/content/fact-lists";
import { facts as factsSchema } from "@/lib/content/schema/facts";
import { makeCountryData } from "@/lib/open-data/country-data";
import { internalFields } from "@/lib/open-data/schemas";
import { exampleFacts } from "../exampleland";

const { facts, ...envelope } = makeCountryData(exampleFacts);

describe("a country's file", () => {
  it("holds the very objects its pages are made of", () => {
    for (const [key, value] of Object.entries(facts)) expect(value).toBe(exampleFacts[key as keyof typeof facts]);
  });

  it("keeps back nothing but what is named as internal", () => {
    expect(Object.keys(facts).length).toBeGreaterThan(10);
    expect([...Object.keys(facts), ...Object.keys(internalFields)].sort()).toEqual(
      Object.keys(factsSchema.shape).sort(),
    );
    expect(internalFields).toEqual({ status: true });
  });

  it("says when the last of its facts was checked", () => {
    expect(envelope.checked).toBe(getLastChecked(exampleFacts));
    expect(envelope.checked).toBe("2026-11-01");
  });

  it("leads from its own description", () => expect(envelope.$schema).toBe("/data/schema/country.json"));

  it("leaves the facts as they were", () => expect(exampleFacts.status).toBe("published"));
});
