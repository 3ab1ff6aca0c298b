import { expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { publisherText, readDaysText, sourceTerms } from "@/lib/wording/source-terms";

const en = getLanguage("en");

it.each([
  ["Exampletel", "Exampletel"],
  ["unknown", "publisher unknown"],
])("the publisher %s is written “%s”", (publisher, text) => expect(publisherText({ publisher }, en)).toBe(text));

it.each([
  ["2018-03-27", ["press", "27\u00a0March\u00a02018"]],
  ["2018", ["press", "2018"]],
  ["unknown", ["press", "undated"]],
])("a newspaper's page of %s is described by %j", (published, terms) => {
  expect(sourceTerms({ kind: "press", published }, en)).toEqual(terms);
});

it("each day on which sources were read is named once", () => {
  const read = (retrieved: string) => ({ source: { retrieved } });
  expect(readDaysText([read("2026-11-21"), read("2026-11"), read("2026-11-21")], en)).toBe(
    "Read: 21\u00a0November\u00a02026 and November\u00a02026.",
  );
});
