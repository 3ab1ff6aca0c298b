import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findSchemaLine, listJsonSchemas } from "@/lib/editing/schemas/json-schemas";

const root = path.resolve(import.meta.dirname, "../../content");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const yamlFiles = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => [file.split(path.sep).join("/")] as const);

/** A validator for the schema that the first line of a YAML file names, as an editor finds it. */
function findValidator(file: string, text: string) {
  const [, address = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  ajv.addFormat("date", true).addFormat("uri", { type: "string", validate: (uri) => URL.canParse(uri) });
  return ajv.compile(JSON.parse(read(path.join(path.dirname(file), address))));
}

describe("the JSON Schemas for editors", () => {
  it("are those the zod schemas make: run `npm run schemas`", () => {
    const committed = new Map(readdirSync(path.join(root, "schema")).map((name) => [name, read(`schema/${name}`)]));
    expect(new Map([...committed].sort())).toEqual(new Map([...listJsonSchemas()].sort()));
  });

  it.each(yamlFiles)("%s names its schema in its first line, and is as it says", (file) => {
    const text = read(file);
    expect(text.split("\n")[0]).toBe(findSchemaLine(`content/${file}`));
    const validate = findValidator(file, text);
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ["a code without quotes", 'dial: "#580#"', "dial: 580"],
    ["a key that does not exist", "currency: MAD", "currency: MAD\ncapital: Rabat"],
    ["a word that is no value", "kind: ussd", "kind: usd"],
    ["a day that is none", "checked: 2026-11-21", "checked: yesterday"],
    ["a fact without a source", "sources: [s12]", "sources: []"],
  ])("see %s", (_name, from, to) => {
    const file = "countries/morocco/facts.yaml";
    const text = read(file);
    expect(text).toContain(from);
    expect(findValidator(file, text)(parse(text.replace(from, () => to)))).toBe(false);
  });

  it("say of every field of a fact what belongs there", () => {
    const { properties } = JSON.parse(read("schema/facts.schema.json"));
    for (const [name, field] of Object.entries<{ description?: string }>(properties.operators.items.properties)) {
      expect(field.description, name).toMatch(/\.$/);
    }
  });
});
