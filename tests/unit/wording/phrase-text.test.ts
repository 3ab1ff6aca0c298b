import { expect, it } from "vitest";
import type { Phrase } from "@/lib/content/schema/facts";
import { findMeaning, findReading } from "@/lib/wording/phrase-text";

const urdu = { language: "ur", text: "لوڈ", say: "load" };
const phrase = {
  local: [urdu, { language: "en", text: "Top up, please." }],
  meaning: { en: "Top up, please.", fr: "Rechargez." } as Phrase["meaning"],
};

it("a sentence is read out for those who do not read its script", () => {
  expect(findReading(urdu, "fr")).toBe("load");
  expect(findReading(urdu, "ur")).toBeUndefined();
  expect(findReading({ language: "en", text: "Load" }, "fr")).toBeUndefined();
});

it("its meaning is said once", () => {
  expect(findMeaning(phrase, "fr")).toBe("Rechargez.");
  expect(findMeaning(phrase, "en")).toBeUndefined();
});
