import type { Country, GuideFolder } from "@/lib/content/load";
import type { Problem } from "@/lib/content/problem";
import type { Paint } from "../terminal";
import type { Answer } from "./answer";
import { type Ask, askAnswer, formatQuestion } from "./ask";
import type { Question } from "./list-questions";
import { type Outcome, recordAnswer } from "./record-answer";

/** Where and for what day answers are recorded. `isStopped` turns true when a signal asks the command to end. */
export interface Recheck {
  project: string;
  folder: GuideFolder | Country;
  today: string;
  isStopped: () => boolean;
}

/** Records answers one after another, until there are no more or the command is asked to end. */
export async function recordAll(
  { project, folder, today, isStopped }: Recheck,
  answers: readonly Answer[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const answer of answers) {
    if (isStopped()) break;
    outcomes.push(await recordAnswer(project, folder, answer, today));
  }
  return outcomes;
}

/** Asks each question, and records each answer as it is given; one that is refused is asked for again. */
export async function walkThrough(
  { project, folder, today, isStopped }: Recheck,
  questions: readonly Question[],
  { ask, say, paint }: { ask: Ask; say: (line: string) => void; paint: Paint },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, question] of questions.entries()) {
    say(`\n${paint.faint(`${index + 1} of ${questions.length}`)}`);
    for (const line of formatQuestion(question, paint)) say(line);
    for (;;) {
      const answer = isStopped() ? "quit" : await askAnswer(question, ask, say);
      if (answer === "quit") return outcomes;
      if (answer === "skip") break;
      const outcome = await recordAnswer(project, folder, answer, today);
      for (const line of formatOutcome(outcome, paint)) say(line);
      outcomes.push(outcome);
      if (outcome.result === "written") break;
    }
  }
  return outcomes;
}

/** What became of an answer, as lines for a terminal. */
export function formatOutcome(outcome: Outcome, paint: Paint): string[] {
  if (outcome.result === "written") {
    const log = outcome.log ? `; change log: ${outcome.log.id}` : "";
    return [`${paint.good(outcome.answer)}  ${outcome.fact}${log}`];
  }
  return [`${paint.bad("not written")}  ${outcome.fact}: ${outcome.reason}`, ...formatPlaces(outcome.problems)];
}

/** Each message once, with every place it holds for: eight languages mostly have the same problem. */
function formatPlaces(problems: readonly Problem[]): string[] {
  const places = new Map<string, string[]>();
  for (const { file, line, message, hint } of problems) {
    const text = `  ${message}\n    ${hint}`;
    places.set(text, [...(places.get(text) ?? []), `    ${file}:${line}`]);
  }
  return [...places].flatMap(([text, lines]) => [text, ...lines]);
}
