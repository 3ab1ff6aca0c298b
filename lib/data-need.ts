import type { Plan } from "@/lib/content/schema/operator";

/** Megabytes in a gigabyte, as operators sell them. */
const megabytesPerGigabyte = 1000;

/** How many whole gigabytes so many megabytes a day come to in so many days, rounded up. */
export function gigabytesNeeded(megabytesADay: number, days: number): number {
  return Math.ceil((megabytesADay * days) / megabytesPerGigabyte);
}

/** What a plan gives towards a need: gigabytes for any hour of the day, and for how many days. */
export interface PlanSize {
  gigabytes: number;
  /** A month taken as 30; undefined where no source says how long the plan lasts. */
  days: number | undefined;
}

/** The size of a plan for the whole internet, what works only at night left out; undefined where no source states one. */
export function planSize(plan: Plan): PlanSize | undefined {
  if (plan.data_gb === undefined || plan.only !== undefined) return undefined;
  return {
    gigabytes: Number(plan.data_gb) - Number(plan.night_gb ?? 0),
    days: plan.days ?? (plan.months === undefined ? undefined : plan.months * 30),
  };
}

/** Megabytes a day when a plan is used up evenly, rounded down; undefined where no source says how long it lasts. */
export function megabytesADay({ gigabytes, days }: PlanSize): number | undefined {
  return days === undefined ? undefined : Math.floor((gigabytes * megabytesPerGigabyte) / days);
}
