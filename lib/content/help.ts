import { listClocks } from "./fact-lists";
import type { Facts, Rule } from "./schema/facts";
import type { Clock, Operator, Price } from "./schema/operator";
import type { Code, CodePurpose } from "./schema/ways";

/** What a traveller sees when something has stopped; the most usual first. */
export const symptoms = ["data", "credit", "cool-off", "phone", "number", "paid"] as const;
export type Symptom = (typeof symptoms)[number];

/** What was found for one operator. */
export interface OperatorFacts<T> {
  operator: string;
  facts: readonly T[];
}

type CodesStep = {
  id: "check-data" | "check-credit" | "buy-data" | "help-yourself";
  type: "codes";
  found: OperatorFacts<Code>[];
  /** Names of operators of whom nothing was found. */
  silent: string[];
};
type ClocksStep = {
  id: "plan-over" | "credit-ends" | "wait" | "phone-ends" | "number-ends";
  type: "clocks";
  clocks: ReturnType<typeof listClocks>;
};
type RulesStep = { id: "register" | "other-phone" | "buy-again"; type: "rules"; rules: Rule[]; codes: Code[] };

/** One thing to look at or to do; `id` is the key of its heading. */
export type Step =
  | CodesStep
  | ClocksStep
  | RulesStep
  | { id: "per-mb"; type: "prices"; found: OperatorFacts<MegabytePrice>[] }
  | { id: "ending"; type: "endings"; operators: Operator[] }
  | { id: "ask"; type: "support" }
  | { id: "top-up"; type: "ways" }
  | { id: "guide"; type: "guide"; topic: string }
  | { id: "data-left"; type: "symptom"; symptom: Symptom };

/**
 * What to look at and to do for a symptom, in order, from a country's facts. Codes and deadlines that were looked for
 * and not found are steps too, so that the page can say so; rules, prices and endings a country lacks are left out.
 */
export function listHelpSteps(facts: Facts, symptom: Symptom): Step[] {
  switch (symptom) {
    case "data": {
      const prices = byOperator(facts, ({ prices }) => prices.filter(isPerMegabyte));
      const operators = facts.operators.filter(({ endings }) => endings.length > 0);
      return [
        codesStep(facts, "check-data", ["data-balance"]),
        codesStep(facts, "buy-data", ["buy-data"]),
        ...(operators.length > 0 ? [{ id: "ending", type: "endings", operators } as const] : []),
        clocksStep(facts, "plan-over", ({ what }) => what === "plan"),
        ...(prices.length > 0 ? [{ id: "per-mb", type: "prices", found: prices } as const] : []),
        ...(hasCoolOff(facts) ? [{ id: "data-left", type: "symptom", symptom: "cool-off" } as const] : []),
      ];
    }
    case "credit":
      return [
        codesStep(facts, "check-credit", ["balance"]),
        { id: "top-up", type: "ways" },
        codesStep(facts, "help-yourself", ["borrow", "ask-friend", "call-collect", "ask-call-back"]),
        clocksStep(facts, "credit-ends", ({ what }) => what === "credit"),
      ];
    case "cool-off":
      return [clocksStep(facts, "wait", isCoolOff), ...rulesSteps(facts, "other-phone", ["change-phone"])];
    case "phone":
      return [
        clocksStep(facts, "phone-ends", ({ what }) => what === "phone"),
        ...rulesSteps(facts, "register", ["register-phone"], ["register-phone", "show-imei"]),
      ];
    case "number":
      return [
        clocksStep(
          facts,
          "number-ends",
          (clock) => ["line", "number", "registration"].includes(clock.what) && !isCoolOff(clock),
        ),
        { id: "ask", type: "support" },
        ...rulesSteps(facts, "buy-again", ["buy-sim"]),
      ];
    case "paid":
      return [
        codesStep(facts, "check-credit", ["balance"]),
        { id: "guide", type: "guide", topic: "top-up-failed" },
        { id: "ask", type: "support" },
      ];
  }
}

/** The ids of all sources that the steps of all symptoms show. */
export function listHelpSources(facts: Facts): string[] {
  return symptoms
    .flatMap((symptom) => listHelpSteps(facts, symptom))
    .flatMap((step) => factsOf(step, facts))
    .flatMap(({ sources }) => sources);
}

/** The topics of the guides to which the steps of all symptoms lead, each once. */
export function listHelpTopics(facts: Facts): string[] {
  const steps = symptoms.flatMap((symptom) => listHelpSteps(facts, symptom));
  return [...new Set(steps.flatMap((step) => (step.type === "guide" ? [step.topic] : [])))];
}

function factsOf(step: Step, facts: Facts): readonly { sources: readonly string[] }[] {
  switch (step.type) {
    case "codes":
    case "prices":
      return step.found.flatMap((found): readonly { sources: readonly string[] }[] => found.facts);
    case "clocks":
      return step.clocks.map(({ clock }) => clock);
    case "rules":
      return [...step.rules, ...step.codes];
    case "endings":
      return step.operators.flatMap(({ endings }) => endings);
    case "support":
      return [...facts.operators.flatMap(({ support }) => support), ...facts.support];
    case "ways":
    case "guide":
    case "symptom":
      return [];
  }
}

const perMegabyte = ["data-per-mb", "data-per-mb-after-plan"] as const;

/** What data costs where no plan pays for it. */
export type MegabytePrice = Price & { what: (typeof perMegabyte)[number] };

const isPerMegabyte = (price: Price): price is MegabytePrice => perMegabyte.some((what) => what === price.what);

/** Data and SMS that stop for a while and come back by themselves. */
const isCoolOff = ({ outcome }: Clock) => outcome === "data-and-sms-blocked" || outcome === "data-and-sms-return";

const hasCoolOff = (facts: Facts) =>
  listHelpSteps(facts, "cool-off").some((step) => step.type !== "clocks" || step.clocks.length > 0);

function byOperator<T>({ operators }: Facts, list: (operator: Operator) => readonly T[]): OperatorFacts<T>[] {
  return operators
    .map((operator) => ({ operator: operator.name, facts: list(operator) }))
    .filter(({ facts }) => facts.length > 0);
}

function codesStep(facts: Facts, id: CodesStep["id"], does: readonly CodePurpose[]): CodesStep {
  const found = byOperator(facts, (operator) => operator.codes.filter((code) => does.includes(code.does)));
  const heard = new Set(found.map(({ operator }) => operator));
  const silent = facts.operators.map(({ name }) => name).filter((name) => !heard.has(name));
  return { id, type: "codes", found, silent };
}

function clocksStep(facts: Facts, id: ClocksStep["id"], isMeant: (clock: Clock) => boolean): ClocksStep {
  return { id, type: "clocks", clocks: listClocks(facts).filter(({ clock }) => isMeant(clock)) };
}

/** A country's rules, with the codes of all networks that go with them; no step when there is neither. */
function rulesSteps(
  facts: Facts,
  id: RulesStep["id"],
  what: readonly Rule["what"][],
  does: readonly CodePurpose[] = [],
): RulesStep[] {
  const rules = facts.rules.filter((rule) => what.includes(rule.what));
  const codes = facts.codes.filter((code) => does.includes(code.does));
  return rules.length + codes.length > 0 ? [{ id, type: "rules", rules, codes }] : [];
}
