import { expect, it } from "vitest";
import type { HelpLine } from "@/lib/content/schema/operator";
import type { Ending } from "@/lib/content/schema/ways";
import { getLanguage } from "@/lib/i18n/language";
import { endingTerms, helpLineTerms } from "@/lib/wording/short-facts";
import { exampleFacts } from "../exampleland";

const en = getLanguage("en");
const ending = exampleFacts.operators[0]?.endings[0] as Ending;
const helpLine = exampleFacts.support[0] as HelpLine;

it("an ending says what the money becomes, and its doubt", () => {
  expect(endingTerms(ending, en)).toEqual(["internet data"]);
  expect(endingTerms({ ...ending, confidence: "low" }, en)).toEqual(["internet data", "weak source, in doubt"]);
});

it("a help line says what it is for, from which phone it is reached, and its doubt", () => {
  expect(helpLineTerms(helpLine, en)).toEqual(["complaints", "from any phone"]);
  expect(helpLineTerms({ ...helpLine, confidence: "low" }, en).at(-1)).toBe("weak source, in doubt");
});
