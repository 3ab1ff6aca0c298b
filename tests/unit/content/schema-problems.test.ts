import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatProblems } from "@/lib/content/problem";
import { facts } from "@/lib/content/schema/facts";
import { checkSchema, formatPath } from "@/lib/content/schema-problems";
import { parseYaml } from "@/lib/content/yaml";
import { exampleFacts, exampleFactsYaml } from "../exampleland";

const check = (text: string, schema: z.ZodType = facts) =>
  formatProblems(checkSchema(schema, parseYaml("facts.yaml", text), "facts.yaml").problems);

/** The example facts with one change; the text that is changed must be there. */
function changed(from: string, to: string): string {
  expect(exampleFactsYaml).toContain(from);
  return exampleFactsYaml.replace(from, to);
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

describe("checkSchema", () => {
  it("hands on the value when nothing is wrong", () => {
    const result = checkSchema(facts, parseYaml("facts.yaml", exampleFactsYaml), "facts.yaml");
    expect(result.problems).toEqual([]);
    expect(result.value).toEqual(exampleFacts);
  });

  it("hands on no value when something is wrong", () => {
    const result = checkSchema(facts, parseYaml("facts.yaml", changed("slug: exampleland\n", "")), "facts.yaml");
    expect(result.problems).toHaveLength(1);
    expect(result.value).toBeUndefined();
  });

  it("an unquoted dial code is named as it was written, on its line", () => {
    const text = changed('dial: "*111#"', "dial: 580");
    expect(check(text)).toMatchInlineSnapshot(`
      "facts.yaml:34  operators[0].codes[0].dial: expected a quoted string, got the number 580 (dial-quoted)
      Hint: write dial: "580"."
    `);
    expect(check(text)).toContain(`facts.yaml:${lineOf(text, "dial: 580")} `);
  });

  it("a leading zero is not lost in the advice", () => {
    expect(check(changed('dial: "*111#"', "dial: 0612"))).toContain(
      'got the number 0612 (dial-quoted)\nHint: write dial: "0612".',
    );
  });

  it("any other text that YAML took for a number is to be quoted too", () => {
    expect(check(changed('calling_code: "99"', "calling_code: 0099"))).toMatchInlineSnapshot(`
      "facts.yaml:5  calling_code: expected a quoted string, got the number 0099 (quoted-string)
      Hint: write calling_code: "0099"."
    `);
  });

  it("a number in a list has no key to be written", () => {
    expect(check(changed("- 01:00\n", "- 0100\n"))).toMatchInlineSnapshot(`
      "facts.yaml:94  operators[0].plans[0].night_hours[0]: expected a quoted string, got the number 0100 (quoted-string)
      Hint: write "0100"."
    `);
  });

  it("a price that loses its decimals without quotes is named as it was written", () => {
    expect(check(changed("cost: free", "cost: 8.60"))).toContain(
      'got the number 8.60 (quoted-string)\nHint: write cost: "8.60".',
    );
  });

  it("an unknown key is named with those that are known there", () => {
    const text = changed("    also_known_as:", "    alias: Old\n    also_known_as:");
    expect(check(text)).toMatchInlineSnapshot(`
      "facts.yaml:12  operators[0].alias: unknown key "alias" (unknown-key)
      Hint: Known keys here: id, name, also_known_as, owner, website, apps, support, codes, channels, plans, prices, clocks, endings, figures, esim, gaps."
    `);
    expect(check(text)).toContain(`facts.yaml:${lineOf(text, "alias: Old")} `);
  });

  it("several unknown keys are several problems", () => {
    const { problems } = checkSchema(z.strictObject({ a: z.string() }), parseYaml("f", "a: x\nb: 1\nc: 2\n"), "f");
    expect(problems.map(({ path, line }) => [path, line])).toEqual([
      ["b", 2],
      ["c", 3],
    ]);
  });

  it("a missing field comes with its sentence", () => {
    expect(check(changed("currency: PKR\n", ""))).toMatchInlineSnapshot(`
      "facts.yaml:1  currency: is missing (required)
      Hint: ISO 4217 code of the money used."
    `);
  });

  it("a missing field of a list's entry is reported where the entry begins", () => {
    const text = changed("    name: Exampletel\n", "");
    expect(check(text)).toContain(`facts.yaml:${lineOf(text, "- id: tel")}  operators[0].name: is missing (required)`);
  });

  it("a missing choice is missing, not a wrong one", () => {
    expect(check(changed("status: published\n", ""))).toContain("status: is missing (required)");
  });

  it("a word outside an enumeration is answered with the enumeration", () => {
    expect(check(changed("verdict: wrong", "verdict: untrue"))).toMatchInlineSnapshot(`
      "facts.yaml:290  claims[0].verdict: expected one of right, wrong, outdated, unverified, got "untrue" (invalid-value)
      Hint: What the evidence says of it; the wording stands in the guides."
    `);
  });

  it("a YAML boolean where a word belongs is shown", () => {
    expect(check(changed("works_without_data: yes", "works_without_data: true"))).toContain(
      "expected one of yes, no, unknown, got true (invalid-value)",
    );
  });

  it("a code that begins with # is a comment to YAML, and asked for in quotes", () => {
    expect(check(changed('dial: "*111#"', "dial: #111"))).toMatchInlineSnapshot(`
      "facts.yaml:34  operators[0].codes[0].dial: expected string (dial-quoted)
      Hint: For ussd and call: what is dialled, in quotes."
    `);
  });

  it("a value of the wrong form says which form is right", () => {
    expect(check(changed("country: ZZ", "country: zz"))).toMatchInlineSnapshot(`
      "facts.yaml:1  country: expected two capital letters such as PK, got "zz" (invalid-value)
      Hint: ISO 3166-1 code of the country, two capital letters."
    `);
  });

  it("a date that does not exist is refused", () => {
    expect(check(changed("checked: 2026-11-01", "checked: 2026-02-30"))).toContain(
      'expected a calendar day such as 2026-11-21, got "2026-02-30" (invalid-value)',
    );
  });

  it("text where a list belongs is refused", () => {
    expect(check(changed("gaps: []", "gaps: none"))).toMatchInlineSnapshot(`
      "facts.yaml:177  operators[0].gaps: expected array, got "none" (invalid-type)
      Hint: What was searched for and not found; said on the page."
    `);
  });

  it("a rule over several fields is reported for the entry", () => {
    expect(check(changed("kind: sms", "kind: ussd"))).toMatchInlineSnapshot(`
      "facts.yaml:53  operators[0].codes[2]: expected \`sms\` for a code of kind sms, and \`dial\` for the other kinds (invalid-value)
      Hint: See content/README.md for the shape of this file."
    `);
  });

  it("a wrong key of a record is reported with the form a key must have", () => {
    const text = changed("  s16:\n", "  source16:\n");
    expect(check(text)).toContain(`facts.yaml:${lineOf(text, "source16:")}  sources.source16: `);
    expect(check(text)).toContain("expected a source id such as s12");
  });

  it("every problem of a file is reported at once", () => {
    const text = changed("currency: PKR\n", "")
      .replace("country: ZZ", "country: 5")
      .replace("verdict: wrong", "verdict: x");
    expect(check(text).match(/^Hint: /gm)).toHaveLength(3);
  });

  it.each(["- a\n- b\n", "just text\n", "5\n"])("%j is no map of facts", (text) => {
    expect(check(text)).toMatch(/^facts\.yaml:1 {2}expected object.* \(invalid-type\)\nHint: /);
  });
});

describe("formatPath", () => {
  it.each([
    [[], ""],
    [["operators"], "operators"],
    [["operators", 0, "codes", 1, "dial"], "operators[0].codes[1].dial"],
    [["sources", "s12", "url"], "sources.s12.url"],
    [[0, "id"], "[0].id"],
  ])("%j is written %s", (path, text) => expect(formatPath(path)).toBe(text));
});
