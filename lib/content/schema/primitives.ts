import { z } from "zod";

/** A plain id: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "expected an id of lower-case letters, digits and hyphens")
  .describe("A short name for this fact, unique in its list: lower-case letters, digits and hyphens.");

export const sourceId = z
  .string()
  .regex(/^s\d+$/, "expected a source id such as s12")
  .describe("The id of an entry under `sources`, such as s12.");

export const sourceIds = z
  .array(sourceId)
  .min(1, "expected at least one source")
  .describe("Where this is written: ids from `sources`. No source, no statement.");

/** A calendar day that exists, written YYYY-MM-DD. */
export const day = z.iso.date("expected a calendar day such as 2026-11-21").describe("A day, written YYYY-MM-DD.");

/** Whether a day written YYYY-MM-DD is in the calendar: JavaScript would turn 30 February into 2 March. */
function isRealDay(date: string): boolean {
  return !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
}

/** A year, a month or a day, as precisely as it is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "expected a date such as 2018, 2018-03 or 2018-03-27")
  .refine((date) => date.length < 10 || isRealDay(date), "expected a day that is in the calendar")
  .describe("A year, month or day, as precisely as the source shows it; put a lone year in quotes.");

/** A decimal amount of money without its currency. */
export const amount = z
  .string()
  .regex(/^\d+(\.\d{1,2})?$/, 'expected an amount in quotes such as "8.60"')
  .describe('An amount in the country\'s currency, as a quoted number without thousands separators: "8.60".');

/** A share in percent. */
export const percentage = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "expected a number in quotes")
  .describe('A share in percent, in quotes: "19.5".');

export const answer = z
  .enum(["yes", "no", "unknown"])
  .describe("yes or no where a source says so; unknown where no source was found.");

export const confidence = z
  .enum(["high", "medium", "low"])
  .describe("high: operator's or regulator's own page; medium: two independent sources; low: one third-party source.");

export const webAddress = z
  .url({ protocol: /^https?$/, error: "expected an address that begins with https:// or http://" })
  .describe("A complete web address.");

/** What every fact carries: where it is written, how sure it is, and when it was last read there. */
export const provenance = {
  sources: sourceIds,
  confidence,
  checked: day.describe("The day an editor last read this fact in its source."),
};

/** The mark of a rule or deadline made for a limited time whose end was not found. */
export const lastInForce = partialDate
  .optional()
  .describe("For what was made for a limited time, and whose end was not found: when it was last seen in force.");

export type Answer = z.infer<typeof answer>;
export type Confidence = z.infer<typeof confidence>;

/** The part of a fact that says where it comes from. */
export interface Provenance {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly checked: string;
}
