import { expect, it } from "vitest";
import { withoutCountry } from "@/lib/content/schema/general-facts";
import { getLanguage } from "@/lib/i18n/language";
import { currencyText, guideTerms, listNotices } from "@/lib/wording/guide-head";
import { exampleFacts as facts } from "../exampleland";

const en = getLanguage("en");

it("a guide says when its facts were checked, how many sources it has, and of when its text is", () => {
  expect(guideTerms({ facts, front: { updated: "2026-11-02" }, sources: 1 }, en)).toEqual([
    "Facts checked 1\u00a0November\u00a02026",
    "1 source",
    "Text of 2\u00a0November\u00a02026",
  ]);
});

it("a guide whose facts are none names no day of a check", () => {
  const noFacts = { ...withoutCountry, codes: [], figures: [], events: [], links: [], claims: [], sources: {} };
  expect(guideTerms({ facts: noFacts, front: { updated: "2026-11-02" }, sources: 0 }, en)).toEqual([
    "0 sources",
    "Text of 2\u00a0November\u00a02026",
  ]);
});

it("a country names its money and calling code", () => {
  expect(currencyText(facts, en)).toBe("Currency: Pakistani Rupee (PKR). Calling code: \u2066+99\u2069.");
});

it.each([
  [false, "2026-12-01", []],
  [true, "2026-12-01", [en.t("guide.stale")]],
  [false, "2027-01-01", [en.t("guide.overdue", { count: 5 })]],
  [true, "2027-01-01", [en.t("guide.stale"), en.t("guide.overdue", { count: 5 })]],
])("warns of an old text (%s) and of facts that are overdue on %s: %j", (isStale, today, notices) => {
  expect(listNotices({ facts, isStale, today }, en)).toEqual(notices);
});
