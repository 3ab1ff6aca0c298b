import { describe, expect, it } from "vitest";
import { listHelpSources, listHelpSteps, listHelpTopics, symptoms } from "@/lib/content/help";
import type { Facts } from "@/lib/content/schema/facts";
import { exampleFacts } from "../exampleland";

const bare: Facts = { ...exampleFacts, operators: [], clocks: [], rules: [], codes: [], support: [] };
const idsOf = (facts: Facts) => symptoms.map((symptom) => listHelpSteps(facts, symptom).map(({ id }) => id));

describe("listHelpSteps", () => {
  it("has steps for every symptom", () => {
    expect(idsOf(exampleFacts)).toEqual([
      ["check-data", "buy-data", "ending", "plan-over", "per-mb", "data-left"],
      ["check-credit", "top-up", "help-yourself", "credit-ends"],
      ["wait"],
      ["phone-ends", "register"],
      ["number-ends", "ask", "buy-again"],
      ["check-credit", "guide", "ask"],
    ]);
  });

  it("keeps what was looked for and not found, and leaves out what a country does not have", () => {
    expect(idsOf(bare)).toEqual([
      ["check-data", "buy-data", "plan-over"],
      ["check-credit", "top-up", "help-yourself", "credit-ends"],
      ["wait"],
      ["phone-ends"],
      ["number-ends", "ask"],
      ["check-credit", "guide", "ask"],
    ]);
  });

  it("names the operators of whom it found a code, and those of whom it found none", () => {
    const [check] = listHelpSteps(exampleFacts, "credit");
    expect(check).toMatchObject({
      id: "check-credit",
      found: [{ operator: "Exampletel", facts: [{ dial: "*111#" }] }],
      silent: ["Examplenet"],
    });
  });

  it("tells a block that passes by itself from a number that is lost", () => {
    const clocksOf = (symptom: "cool-off" | "number") =>
      listHelpSteps(exampleFacts, symptom).flatMap((step) =>
        step.type === "clocks" ? step.clocks.map(({ clock, operator }) => [operator, clock.id]) : [],
      );
    expect(clocksOf("cool-off")).toEqual([["Exampletel", "block"]]);
    expect(clocksOf("number")).toEqual([
      [undefined, "number"],
      ["Exampletel", "line"],
    ]);
  });

  it("gives prices of data without a plan only", () => {
    const prices = listHelpSteps(exampleFacts, "data").find(({ type }) => type === "prices");
    expect(prices).toMatchObject({ found: [{ operator: "Exampletel", facts: [{ id: "per-mb" }] }] });
  });

  it("leads only to symptoms there are", () => {
    const targets = symptoms
      .flatMap((symptom) => listHelpSteps(exampleFacts, symptom))
      .flatMap((step) => (step.type === "symptom" ? [step.symptom] : []));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(symptoms).toContain(target);
  });
});

it("the sources of all steps are those of the facts they show", () => {
  expect([...new Set(listHelpSources(exampleFacts))].sort()).toEqual(
    ["s1", "s10", "s11", "s13", "s5", "s6", "s7", "s8"].sort(),
  );
  expect(listHelpSources(bare)).toEqual([]);
});

it("the guides it leads to are named once, for whatever country", () => {
  expect(listHelpTopics(exampleFacts)).toEqual(["top-up-failed"]);
  expect(listHelpTopics(bare)).toEqual(["top-up-failed"]);
});
