import { z } from "zod";
import { day, id, sourceId } from "./primitives";

/** What can change, in the words of the change log. */
export const changedFacts = [
  "code",
  "way",
  "plan",
  "price",
  "deadline",
  "rule",
  "app",
  "help-line",
  "esim",
  "tax",
  "figure",
  "date",
  "page",
  "claim",
] as const;

const change = z
  .strictObject({
    id,
    on: day.describe("The day the facts were changed here, written YYYY-MM-DD."),
    what: z
      .enum(["published", "added", "changed", "gone"])
      .describe("published: the country first stood on the site; else what happened to a fact."),
    fact: z.enum(changedFacts).optional().describe("What kind of fact it is; left out for published."),
    operator: id.optional().describe("The operator it belongs to; left out for what holds for all."),
    from: z.string().min(1).optional().describe("What was stated before: a code, an amount, a name. No sentence."),
    to: z.string().min(1).optional().describe("What is stated now: a code, an amount, a name. No sentence."),
    sources: z.array(sourceId).default([]).describe("Where the change is written; left out for published."),
  })
  .refine(({ what, fact }) => (what === "published") === (fact === undefined), {
    error: "expected `fact` for a change, and none for published",
    path: ["fact"],
  })
  .refine(({ what, sources }) => what === "published" || sources.length > 0, {
    error: "expected at least one source",
    path: ["sources"],
  });

/** A country's change log: `content/countries/<slug>/changes.yaml`. */
export const changeLog = z.strictObject({
  changes: z.array(change).min(1, "expected at least the day of publication").describe("What changed, in any order."),
});

export type Change = z.infer<typeof change>;
