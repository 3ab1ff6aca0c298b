import { readFileSync } from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { listFolders, loadContent } from "@/lib/content/load";
import { parseAnswers } from "./recheck/answer";
import { findDatedFact } from "./recheck/apply-answer";
import type { Ask } from "./recheck/ask";
import { listQuestions } from "./recheck/list-questions";
import type { Outcome } from "./recheck/record-answer";
import { formatOutcome, recordAll, walkThrough } from "./recheck/run-recheck";
import { runCommand } from "./run-command";
import { nameOf } from "./status/make-status";
import { requireFolder } from "./status/read-status";
import { getPaint } from "./terminal";
import { readArguments, UsageError } from "./usage-error";
import { WriteError } from "./write-file";

const usage = `Walks you through the facts that are due for a new check, and writes down what you found.

  npm run recheck <country> [-- --all | --within <days>]
  npm run recheck <country> -- --json
  npm run recheck <country> -- --answers <file> [--json]

  <country>  a slug, or guides for the facts of the guides of no country
  --all      every fact, due or not
  --within   facts that fall due within so many days too
  --answers  takes the answers from a file, or from standard input when it is -: a list in YAML or JSON of
               {fact: operators.jazz.codes.balance, answer: confirmed}
               {fact: …, answer: changed, set: {dial: "*222#"}, sources: [s22], confidence: high}
               {fact: …, answer: gone}
             sources and confidence only where they change; a new source must stand in facts.yaml first
  --json     prints the questions as JSON and asks nothing; with --answers, what became of each answer
  --help     prints this

"Confirmed" moves only the day in checked. What changed or is gone also goes into changes.yaml, once the country is published.
An answer is written at once, so that you may stop at any time; one that would leave broken content is refused, with the places to mend.
Exit code 1 when an answer was refused or a file could not be written, 2 when the command is wrong, else 0.`;

/** `npm run recheck` */
await runCommand(usage, async (args) => {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const options = { all: flag, within: { ...text, default: "0" }, answers: text, json: flag } as const;
  const { values, positionals } = readArguments({ args, options, allowPositionals: true });
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0) throw new UsageError("expected one country; --help explains the rest");
  if (!/^\d{1,4}$/.test(values.within)) throw new UsageError(`--within is ${values.within}: expected a number of days`);
  const { content } = loadContent(path.resolve("content"));
  requireFolder(content, slug);
  const folder = listFolders(content).find((known) => nameOf(known) === slug);
  if (!folder) throw new Error(`${slug} was there a moment ago`);

  const today = new Date().toISOString().slice(0, 10);
  let isStopped = false;
  const recheck = { project: process.cwd(), folder, today, isStopped: () => isStopped };
  const paint = getPaint(process.stdout);
  const stop = (close: () => void) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        isStopped = true;
        close();
      });
  };

  if (values.answers !== undefined) {
    const answers = parseAnswers(
      readAnswers(values.answers),
      values.answers === "-" ? "standard input" : values.answers,
    );
    const unknown = answers.find(({ fact }) => !findDatedFact(folder.facts, fact));
    if (unknown) throw new UsageError(`${folder.file} has no fact "${unknown.fact}"; --all --json lists them`);
    stop(() => {});
    const outcomes = await orUnwritten(() => recordAll(recheck, answers));
    if (!outcomes) return 1;
    if (values.json) console.log(JSON.stringify(outcomes, null, 2));
    else for (const outcome of outcomes) for (const line of formatOutcome(outcome, paint)) console.log(line);
    return outcomes.length === answers.length && outcomes.every(isWritten) ? 0 : 1;
  }

  const questions = listQuestions(folder, today, { days: Number(values.within), isAll: values.all });
  if (values.json) {
    console.log(JSON.stringify(questions, null, 2));
    return 0;
  }
  if (questions.length === 0) {
    console.log(`Nothing of ${slug} is due; --within 30 looks ahead, --all asks for every fact.`);
    return 0;
  }
  const { ask, close } = openPrompt();
  stop(close);
  const outcomes = await orUnwritten(() => walkThrough(recheck, questions, { ask, say: console.log, paint }));
  close();
  if (!outcomes) return 1;
  console.log(`\nWritten: ${outcomes.filter(isWritten).length} of ${questions.length}.`);
  return isStopped ? 1 : 0;
});

function isWritten({ result }: Outcome): boolean {
  return result === "written";
}

function readAnswers(from: string): string {
  try {
    return readFileSync(from === "-" ? 0 : from, "utf8");
  } catch (error) {
    throw new UsageError(`--answers is ${from}: ${(error as Error).message}`);
  }
}

/** A file that cannot be written is said in one line; what was there before is there still. */
async function orUnwritten<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WriteError) console.error(error.message);
    else if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    else console.error(`Not written, and left as it was: ${(error as Error).message}`);
    return undefined;
  }
}

/** Lines of standard input, one for each prompt, from a terminal or a pipe; undefined at its end. */
function openPrompt(): { ask: Ask; close: () => void } {
  const lines = readline.createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true,
  });
  const waiting: string[] = [];
  let isClosed = false;
  let wake = () => {};
  lines.on("line", (line) => {
    waiting.push(line);
    wake();
  });
  lines.on("close", () => {
    isClosed = true;
    wake();
  });
  const ask: Ask = async (prompt) => {
    lines.setPrompt(prompt);
    if (!isClosed) lines.prompt();
    while (waiting.length === 0 && !isClosed) await new Promise<void>((resolve) => (wake = resolve));
    return waiting.shift();
  };
  return { ask, close: () => lines.close() };
}
