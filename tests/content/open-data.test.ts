import { describe, expect, it } from "vitest";
import { makeCodesFile, makeCountryFile, makeIndexFile } from "@/lib/open-data/files";
import { makeJsonSchema, schemaNames } from "@/lib/open-data/schemas";
import { compileSchemas } from "../unit/open-data/json-schema";
import { content } from "./site-texts";

const countries = [...content.countries.values()].map(({ facts }) => facts);
const check = compileSchemas(schemaNames.map(makeJsonSchema));

describe("the open data of the real content", () => {
  it.each(countries)("$slug fits the schema of a country", (facts) => {
    expect(check("country", JSON.parse(makeCountryFile(facts).body))).toEqual([]);
  });

  it("the codes fit theirs, and so does the list of files", () => {
    expect(check("codes", JSON.parse(makeCodesFile(countries, "json").body))).toEqual([]);
    expect(check("index", JSON.parse(makeIndexFile(countries).body))).toEqual([]);
  });

  it("every code of every country is there", () => {
    const written = countries.flatMap((facts) => [...facts.operators, facts].flatMap(({ codes }) => codes));
    expect(written.length).toBeGreaterThan(40);
    const { codes } = JSON.parse(makeCodesFile(countries, "json").body);
    expect(codes).toHaveLength(written.length);
  });
});
