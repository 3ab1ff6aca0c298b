import { z } from "zod";
import { id, partialDate, provenance } from "./primitives";

/** Units a figure can have; `count` is a bare number whose noun stands in the sentence. */
export const figureUnits = ["count", "minute", "hour", "day", "week", "month", "year", "gigabyte"] as const;

const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'expected a number in quotes such as "24"')
  .describe('A number in quotes: "24".');

/** A count or a length that a sentence states and that is no price, plan or deadline of its own. */
export const figure = z.strictObject({
  id,
  value: number,
  to: number.optional().describe("The upper end of a range, in quotes."),
  unit: z.enum(figureUnits).describe("count for a bare number; otherwise the unit printed with it."),
  ...provenance,
});

/** A day, month or year on which something happened that a sentence refers to. */
export const event = z.strictObject({
  id,
  on: partialDate.describe("When it happened, as precisely as the source says."),
  ...provenance,
});

export type Figure = z.infer<typeof figure>;
export type DatedEvent = z.infer<typeof event>;
