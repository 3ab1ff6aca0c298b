import { describe, expect, it } from "vitest";
import { code } from "@/lib/content/schema/ways";
import { makeCodesFile, makeCountryFile, makeIndexFile } from "@/lib/open-data/files";
import { codeRow, makeJsonSchema, schemaNames } from "@/lib/open-data/schemas";
import { exampleFacts } from "../exampleland";
import { compileSchemas } from "./json-schema";

const check = compileSchemas(schemaNames.map(makeJsonSchema));
const country = () => JSON.parse(makeCountryFile(exampleFacts).body);
const codes = () => JSON.parse(makeCodesFile([exampleFacts], "json").body);
const index = () => JSON.parse(makeIndexFile([exampleFacts]).body);

describe("the schemas", () => {
  it("fit the files that are made", () => {
    expect(check("country", country())).toEqual([]);
    expect(check("codes", codes())).toEqual([]);
    expect(check("index", index())).toEqual([]);
  });

  it.each<[string, () => object, (data: ReturnType<typeof JSON.parse>) => void]>([
    ["country", country, (data) => delete data.license],
    ["country", country, (data) => Object.assign(data, { version: "one" })],
    ["country", country, (data) => Object.assign(data, { checked: "2026-02-30" })],
    ["country", country, (data) => Object.assign(data.facts, { status: "published" })],
    ["country", country, (data) => Object.assign(data.facts.operators[0].codes[0], { dial: "call me" })],
    ["country", country, (data) => delete data.facts.operators[0].codes[0].dial],
    ["country", country, (data) => Object.assign(data.facts.operators[0].codes[0], { sms: { text: "a", to: "12" } })],
    ["country", country, (data) => Object.assign(data.facts.operators[0].codes[0], { sources: [] })],
    ["country", country, (data) => Object.assign(data.facts.clocks[0], { months: 3 })],
    ["country", country, (data) => delete data.facts.clocks[0].days],
    ["country", country, (data) => Object.assign(data.facts.sources, { twelve: data.facts.sources.s1 })],
    ["country", country, (data) => Object.assign(data.facts.sources.s1, { url: "somewhere" })],
    ["country", country, (data) => delete data.facts.phrases[0].meaning.ur],
    ["codes", codes, (data) => delete data.codes[0].operator],
    ["codes", codes, (data) => delete data.codes[0].dial],
    ["codes", codes, (data) => Object.assign(data.codes[0], { sources: ["s1"] })],
    ["codes", codes, (data) => Object.assign(data.codes[0], { does: "magic" })],
    ["codes", codes, (data) => Object.assign(data.codes[0], { cost: 8.6 })],
    ["index", index, (data) => Object.assign(data.files[0], { bytes: 0 })],
    ["index", index, (data) => Object.assign(data.files[0], { sha256: "abc" })],
  ])("%s refuses a broken file (%#)", (name, make, spoil) => {
    const data = make();
    spoil(data);
    expect(check(name, data)).not.toEqual([]);
  });

  it.each(schemaNames)("%s is JSON Schema of 2020-12 under its own address, with no keyword of ours", (name) => {
    const schema = makeJsonSchema(name);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$id"]).toBe(`/data/schema/${name}.json`);
    expect(JSON.stringify(schema)).not.toContain('"rule":');
  });

  it("explain every field as editors have it explained", () => {
    const text = JSON.stringify(makeJsonSchema("country"));
    for (const [field, schema] of Object.entries(code.shape)) {
      expect(schema.description, field).toBeTruthy();
      expect(text).toContain(JSON.stringify(schema.description).slice(1, -1));
    }
  });

  it("give parts that stand in several places one name", () => {
    expect(Object.keys(makeJsonSchema("country")["$defs"] as object)).toEqual(
      expect.arrayContaining(["clock", "code", "operator", "plan", "source"]),
    );
  });

  it("a row of the codes has every field of a code", () => {
    expect(Object.keys(codeRow.shape)).toEqual(expect.arrayContaining(Object.keys(code.shape)));
  });
});
