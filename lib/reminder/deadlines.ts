import { listClocks } from "@/lib/content/fact-lists";
import type { GuideFacts } from "@/lib/content/schema/general-facts";
import type { Clock } from "@/lib/content/schema/operator";
import { dueDay } from "./due-day";

/** The days a traveller can name, from which clocks are counted. */
export const askedDays = [
  "last-top-up",
  "last-activity",
  "last-paid-use",
  "purchase",
  "activation",
  "arrival",
  "first-use",
  "visa-end",
] as const;
export type AskedDay = (typeof askedDays)[number];

/** Which day a clock is counted from, in the traveller's words; undefined for what a traveller cannot plan for. */
const dayOf: Readonly<Record<Clock["starts"], AskedDay | undefined>> = {
  "last-top-up": "last-top-up",
  "last-top-up-no-credit": "last-top-up",
  "last-top-up-credit-left": "last-top-up",
  "last-activity": "last-activity",
  "last-paid-use": "last-paid-use",
  // A top-up is paid for too: the later of the two days is meant.
  "last-top-up-or-paid-use": "last-paid-use",
  purchase: "purchase",
  activation: "activation",
  "activation-unused": "activation",
  arrival: "arrival",
  "first-use": "first-use",
  "visa-end": "visa-end",
  "roaming-return": undefined,
  "first-registration": undefined,
  notice: undefined,
  cancellation: undefined,
};

/** A clock that can be planned for: counted in days or months from a day the traveller knows. */
export interface PlannedClock {
  clock: Clock;
  /** The id of the operator it belongs to; undefined when it holds for all. */
  operatorId: string | undefined;
  /** The operator's name. */
  operator: string | undefined;
  from: AskedDay;
}

/** Every clock of a country that can be planned for. Clocks counted in hours are over before a calendar can remind of them. */
export function listPlannedClocks(facts: Pick<GuideFacts, "clocks" | "operators">): PlannedClock[] {
  return listClocks(facts).flatMap(({ clock, operator, operatorId }) => {
    const from = dayOf[clock.starts];
    if (from === undefined || clock.hours !== undefined) return [];
    return [{ clock, operator, operatorId, from }];
  });
}

/** A clock with the day it runs out. */
export interface Deadline extends PlannedClock {
  due: string;
}

/** The deadlines of one operator's SIM for the days the traveller has named, the earliest first. */
export function listDeadlines(
  facts: Pick<GuideFacts, "clocks" | "operators">,
  operatorId: string,
  days: Partial<Readonly<Record<AskedDay, string>>>,
): Deadline[] {
  return listPlannedClocks(facts)
    .filter((planned) => planned.operatorId === undefined || planned.operatorId === operatorId)
    .flatMap((planned) => {
      const start = days[planned.from];
      return start === undefined ? [] : [{ ...planned, due: dueDay(planned.clock, start) }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}
