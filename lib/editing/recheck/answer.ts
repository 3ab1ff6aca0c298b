import { parse } from "yaml";
import { z } from "zod";
import { confidence, sourceId } from "@/lib/content/schema/primitives";
import { UsageError } from "../usage-error";

const fact = z.string().min(1);

const answer = z.discriminatedUnion("answer", [
  z.strictObject({ fact, answer: z.literal("confirmed") }),
  z.strictObject({
    fact,
    answer: z.literal("changed"),
    /** Fields by name, such as `dial`; a field within one as `fee.percent`. */
    set: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).default({}),
    sources: z.array(sourceId).min(1).optional(),
    confidence: confidence.optional(),
  }),
  z.strictObject({ fact, answer: z.literal("gone"), sources: z.array(sourceId).min(1).optional() }),
]);

/** What an editor found out about a fact. */
export type Answer = z.infer<typeof answer>;

/** Reads answers, a list in YAML or JSON; throws a UsageError that names the entry that is wrong. */
export function parseAnswers(text: string, from: string): Answer[] {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new UsageError(`${from}: ${(error as Error).message.split("\n")[0]}`);
  }
  const result = z.array(answer).safeParse(value ?? []);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(`${from}: ${issue?.path.join(".") || "the whole"}: ${issue?.message}`);
}
