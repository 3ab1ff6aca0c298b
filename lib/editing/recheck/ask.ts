import { stringify } from "yaml";
import type { Paint } from "../terminal";
import { type Answer, parseAnswers } from "./answer";
import type { Question } from "./list-questions";

/** Asks for a line; undefined when there is none to come. */
export type Ask = (prompt: string) => Promise<string | undefined>;

/** A question as lines for a terminal. */
export function formatQuestion(
  { fact, kind, checked, due, isOverdue, says, sources }: Question,
  paint: Paint,
): string[] {
  const day = isOverdue ? paint.bad(`overdue since ${due}`) : `due on ${due}`;
  return [
    `${paint.strong(fact)}  (${kind}, last read ${checked}, ${day})`,
    ...stringify(says, { lineWidth: 0 })
      .trimEnd()
      .split("\n")
      .map((line) => `    ${line}`),
    ...sources.map(
      ({ id, url, title, publisher, published }) =>
        `  ${id}  ${url}\n      ${paint.faint(`${title} · ${publisher} · ${published}`)}`,
    ),
  ];
}

const choices = "y = confirmed today, e = changed to …, g = gone, s = skip, q = quit: ";

/** An editor's answer to a question; "skip" to leave it as it is, "quit" to end. A line that is none is asked for again. */
export async function askAnswer(
  question: Question,
  ask: Ask,
  say: (line: string) => void,
): Promise<Answer | "skip" | "quit"> {
  for (;;) {
    const line = (await ask(choices))?.trim().toLowerCase();
    if (line === undefined || line === "q") return "quit";
    if (line === "s") return "skip";
    if (line === "y") return { fact: question.fact, answer: "confirmed" };
    if (line === "g") return { fact: question.fact, answer: "gone" };
    if (line === "e") {
      const answer = await askChange(question, ask, say);
      if (answer) return answer;
    } else say("Please answer y, e, g, s or q.");
  }
}

async function askChange({ fact, says, sources, confidence }: Question, ask: Ask, say: (line: string) => void) {
  say("Write what changed as field=value, one a line, such as dial=*222# or fee.percent=2; an empty line ends.");
  const set: Record<string, unknown> = {};
  for (;;) {
    const line = await ask("  ");
    if (line === undefined) return undefined;
    if (line.trim() === "") break;
    const [, field, value] = /^\s*([a-z_.]+)\s*=\s*(.*?)\s*$/i.exec(line) ?? [];
    if (field && value) set[field] = readValue(value, field, findField(says, field));
    else say("Expected field=value.");
  }
  const ids = (await ask(`  sources, if others (${sources.map(({ id }) => id).join(" ")}): `))?.match(/\S+/g);
  const sure = (await ask(`  confidence, if another (${confidence ?? "none"}): `))?.trim();
  try {
    const entry = {
      fact,
      answer: "changed",
      set,
      ...(ids ? { sources: ids } : {}),
      ...(sure ? { confidence: sure } : {}),
    };
    return parseAnswers(JSON.stringify([entry]), "answer")[0];
  } catch (error) {
    say((error as Error).message);
    return undefined;
  }
}

const findField = (says: Question["says"], field: string) =>
  field.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], says);

/** Codes and amounts are text even where they look like numbers; counts of days are numbers, and lists are parted by spaces or commas. */
function readValue(value: string, field: string, former: unknown): unknown {
  if (typeof former === "number" || ["days", "months", "hours"].includes(field)) return Number(value);
  if (typeof former === "boolean" || ["unlimited", "first_day_counts"].includes(field)) return value === "true";
  if (Array.isArray(former)) return value.split(/[\s,]+/);
  return value.replace(/^"(.*)"$/, "$1");
}
