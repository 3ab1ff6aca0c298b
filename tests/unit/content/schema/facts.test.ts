import { describe, expect, it } from "vitest";
import { z } from "zod";
import { facts } from "@/lib/content/schema/facts";
import { frontMatter } from "@/lib/content/schema/front-matter";
import { exampleFacts } from "../../exampleland";

type Draft = Record<string, unknown>;

/** Whether the example is still accepted after a change. */
function acceptsAfter(
  change: (draft: { facts: Draft; operator: Draft; code: Draft; support: Draft; plan: Draft }) => void,
) {
  const draft = structuredClone(exampleFacts) as unknown as Draft;
  const [operator = {}] = draft["operators"] as Draft[];
  const first = (list: string) => (operator[list] as Draft[])[0];
  const [code, support, plan] = [first("codes"), first("support"), first("plans")];
  if (!code || !support || !plan) throw new Error("the example has lost a fact");
  change({ facts: draft, operator, code, support, plan });
  return facts.safeParse(draft).success;
}

describe("facts", () => {
  it("of the example are accepted as they are", () => expect(facts.parse(exampleFacts)).toEqual(exampleFacts));

  const maybeAbsent = ["figures", "events", "support"];

  it.each(Object.keys(facts.shape).filter((key) => !maybeAbsent.includes(key)))("need %s", (key) => {
    expect(acceptsAfter((draft) => delete draft.facts[key])).toBe(false);
  });

  it.each(maybeAbsent)("without %s have an empty list of them", (key) => {
    expect(facts.parse({ ...exampleFacts, [key]: undefined })).toMatchObject({ [key]: [] });
  });

  it.each<[string, Parameters<typeof acceptsAfter>[0]]>([
    ["a key nobody knows", ({ facts: draft }) => Object.assign(draft, { region: "x" })],
    ["a key nobody knows, deep inside", ({ code }) => Object.assign(code, { region: "x" })],
    ["no operator", ({ facts: draft }) => Object.assign(draft, { operators: [] })],
    ["a fact without a source", ({ code }) => Object.assign(code, { sources: [] })],
    ["a fact without confidence", ({ code }) => delete code["confidence"]],
    ["a fact without a day of its check", ({ code }) => delete code["checked"]],
    [
      "a phrase that lacks a language",
      ({ facts: draft }) => delete (draft["phrases"] as { meaning: Draft }[])[0]?.meaning["ur"],
    ],
    [
      "a source under a number",
      ({ facts: draft }) => Object.assign(draft["sources"] as Draft, { 1: exampleFacts.sources["s1"] }),
    ],
    ["a plan of no days", ({ plan }) => Object.assign(plan, { days: 0 })],
    ["a plan of half a day", ({ plan }) => Object.assign(plan, { days: 0.5 })],
    ["night hours that are no times", ({ plan }) => Object.assign(plan, { night_hours: ["1:00", "25:00"] })],
    ["night hours without an end", ({ plan }) => Object.assign(plan, { night_hours: ["01:00"] })],
    ["a currency by name", ({ facts: draft }) => Object.assign(draft, { currency: "rupee" })],
    ["a calling code with +", ({ facts: draft }) => Object.assign(draft, { calling_code: "+92" })],
  ])("may not have %s", (_, change) => expect(acceptsAfter(change)).toBe(false));
});

describe("a code to dial", () => {
  it.each(["*111#", "*#06#", "0800", "+92300", "*100*{number}*{amount}#", "*1*{pin}#"])("may be %s", (dial) => {
    expect(acceptsAfter(({ code }) => Object.assign(code, { dial }))).toBe(true);
  });

  it.each([
    "",
    " ",
    "*111 #",
    "*111#\n",
    "*{phone}#",
    "*{number#",
    "*111＃",
    "＊111#",
    "*١١١#",
    "tel:111",
    "111-222",
    "*O11#",
    580,
  ])("may not be %j", (dial) => expect(acceptsAfter(({ code }) => Object.assign(code, { dial }))).toBe(false));

  const sms = { text: "unsub", to: "6611" };

  it.each<[string, Draft, boolean]>([
    ["ussd with a code to dial", { kind: "ussd", dial: "*1#" }, true],
    ["call with a code to dial", { kind: "call", dial: "111" }, true],
    ["sms with words and number", { kind: "sms", dial: undefined, sms }, true],
    ["ussd without a code to dial", { kind: "ussd", dial: undefined }, false],
    ["sms without words", { kind: "sms", dial: undefined }, false],
    ["sms with a code to dial too", { kind: "sms", sms }, false],
    ["ussd with words too", { kind: "ussd", sms }, false],
    ["sms to a name", { kind: "sms", dial: undefined, sms: { text: "x", to: "Jazz" } }, false],
  ])("of kind %s", (_, change, accepted) => {
    expect(acceptsAfter(({ code }) => Object.assign(code, change))).toBe(accepted);
  });
});

describe("a help line", () => {
  it.each(["111", "0300 3008000", "021-111-124-444", "+92 300"])("may be %s", (number) => {
    expect(acceptsAfter(({ support }) => Object.assign(support, { number }))).toBe(true);
  });

  it.each(["", "+", "-", "   ", "call us", "*111#", "111 (free)", 111])("may not be %j", (number) => {
    expect(acceptsAfter(({ support }) => Object.assign(support, { number }))).toBe(false);
  });
});

describe("front matter", () => {
  const good = { title: "T", description: "D.", published: "2026-11-01", updated: "2026-11-02" };

  it.each<[string, Draft, boolean]>([
    ["with what it needs", {}, true],
    ["with the fingerprint it was translated from", { translated_from: "0123456789ab" }, true],
    ["with another fingerprint", { translated_from: "0123456789AB" }, false],
    ["with too short a fingerprint", { translated_from: "0123" }, false],
    ["without a title", { title: undefined }, false],
    ["with an empty title", { title: "" }, false],
    ["with a title of 90 characters", { title: "x".repeat(90) }, true],
    ["with a title of 91 characters", { title: "x".repeat(91) }, false],
    ["with a description of 201 characters", { description: "x".repeat(201) }, false],
    ["with a month for a day", { updated: "2026-11" }, false],
    ["with a key nobody knows", { author: "x" }, false],
  ])("%s", (_, change, accepted) => expect(frontMatter.safeParse({ ...good, ...change }).success).toBe(accepted));
});

describe("every field has the sentence an editor needs", () => {
  /** Every field of a schema with its description, at any depth. */
  function listFields(schema: z.ZodType, path = ""): [path: string, description: string | undefined][] {
    if (schema instanceof z.ZodOptional) return listFields(schema.unwrap() as z.ZodType, path);
    if (schema instanceof z.ZodArray) return listFields(schema.element as z.ZodType, `${path}[]`);
    if (schema instanceof z.ZodRecord) return listFields(schema.valueType as z.ZodType, `${path}.*`);
    if (!(schema instanceof z.ZodObject)) return [];
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
      [`${path}.${key}`, field.description],
      ...listFields(field, `${path}.${key}`),
    ]);
  }

  const fields = [...listFields(facts), ...listFields(frontMatter)].filter(
    ([path]) => !path.startsWith(".phrases[].meaning."),
  );

  it("and there are many fields", () => expect(fields.length).toBeGreaterThan(100));

  it.each(fields)("%s", (_, description) => {
    expect(description ?? "").toMatch(/^\S.{8,}\.$/);
  });
});
