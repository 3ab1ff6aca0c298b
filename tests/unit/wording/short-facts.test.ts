import { expect, it } from "vitest";
import type { HelpLine } from "@/lib/content/schema/operator";
import type { Ending } from "@/lib/content/schema/ways";
import { getLanguage } from "@/lib/i18n/language";
import { doubtTerms, endingText, helpLineTerms } from "@/lib/wording/short-facts";
import { exampleFacts } from "../exampleland";

const en = getLanguage("en");
const ending = exampleFacts.operators[0]?.endings[0] as Ending;
const helpLine = exampleFacts.support[0] as HelpLine;

it("an ending says what the money becomes", () => {
  expect(endingText(ending, en)).toBe("internet data");
});

it("a help line says what it is for, and from which phone it is reached", () => {
  expect(helpLineTerms(helpLine, en)).toEqual(["complaints", "from any phone"]);
});

it("a weak source is a doubt, any other is none", () => {
  expect(doubtTerms({ confidence: "low" }, en)).toEqual(["weak source, in doubt"]);
  expect(doubtTerms({ confidence: "medium" }, en)).toEqual([]);
});
