import { describe, expect, it } from "vitest";
import type { Operator, Plan } from "@/lib/content/schema/operator";
import { getLanguage } from "@/lib/i18n/language";
import { planKeys, planTerms } from "@/lib/wording/plan-terms";
import { exampleFacts } from "../exampleland";

const operator = exampleFacts.operators[0] as Operator;
const [weekly, season] = operator.plans as [Plan, Plan];
const en = getLanguage("en");

describe("planTerms", () => {
  it("say what a source states, in one order", () => {
    expect(planTerms(weekly, "PKR", en)).toEqual([
      "40\u00a0GB",
      "of which 20.5\u00a0GB only 01:00 to 09:00",
      "7\u00a0days",
      "PKR\u00a0520",
      "price of October\u00a02026",
    ]);
  });

  it("leave out what no source states", () => expect(planTerms(season, "PKR", en)).toEqual(["3\u00a0months"]));

  it("say that a price is undated, what the plan is limited to, and that it is in doubt", () => {
    const plan: Plan = { ...season, price: "5", only: "calls", unlimited: true, confidence: "low" };
    expect(planTerms(plan, "PKR", en)).toEqual([
      "unlimited",
      "calls only",
      "3\u00a0months",
      "PKR\u00a05",
      "price undated",
      "weak source, in doubt",
    ]);
  });
});

describe("planKeys", () => {
  it("are the codes and the voucher's digits that buy it, each under its label", () => {
    expect(planKeys(operator, { buy_with: ["data", "stop", "balance"] }, en)).toEqual([
      { label: "Buy with:", keys: ["*111#", "unsub all\u00a0→\u00a06611"] },
      { label: "Voucher, its code followed by:", keys: ["*3"] },
    ]);
  });

  it("are none where no source names any", () => expect(planKeys(operator, weekly, en)).toEqual([]));
});
