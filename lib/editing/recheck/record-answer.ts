import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { DatedFact } from "@/lib/content/dated-facts";
import type { Country, GuideFolder } from "@/lib/content/load";
import type { Problem } from "@/lib/content/problem";
import type { Change } from "@/lib/content/schema/changes";
import { withLock } from "../lock";
import { findSchemaLine } from "../schemas/json-schemas";
import { readText, type SavedText, writeText } from "../text-file";
import { createFile } from "../write-file";
import { appendToYaml } from "../yaml-text";
import type { Answer } from "./answer";
import { applyAnswer, findDatedFact } from "./apply-answer";
import { listNewProblems, withTexts } from "./check-texts";
import { makeLogEntry } from "./log-entry";

/** What became of an answer: written, with the entry in the change log if it made one; or refused, with the reason. */
export type Outcome =
  | { fact: string; answer: Answer["answer"]; result: "written"; log?: Change }
  | { fact: string; answer: Answer["answer"]; result: "refused"; reason: string; problems: readonly Problem[] };

const logHead = "# What changed in the facts, and when. A new check that changes nothing is not a change.\nchanges:\n";

/**
 * Writes an answer into the facts of a folder, and into its change log what changed or is gone. The files are read anew, so that
 * what others have saved meanwhile stays. Nothing is written that the content check would refuse. Throws when a file cannot be written.
 */
export function recordAnswer(
  project: string,
  folder: GuideFolder | Country,
  answer: Answer,
  today: string,
): Promise<Outcome> {
  const factsFile = path.join(project, folder.file);
  const logFile = path.join(path.dirname(factsFile), "changes.yaml");
  const log = { file: folder.file.replace(/facts\.yaml$/, "changes.yaml") };
  return withLock(factsFile, async () => {
    const refuse = (reason: string, problems: readonly Problem[] = []): Outcome => {
      return { fact: answer.fact, answer: answer.answer, result: "refused", reason, problems };
    };
    const facts = await readText(factsFile);
    const changes = "slug" in folder ? await readIfThere(logFile) : undefined;
    const present = withTexts(folder, facts.text, changes && { ...log, text: changes.text });
    if (present.problems) return refuse("the file has problems of its own", present.problems);
    const fact = findDatedFact(present.folder.facts, answer.fact);
    if (!fact) return refuse("there is no such fact any more");

    const entry = findEntry(present.folder, fact, answer, today);
    const nextFacts = applyAnswer(facts.text, fact, answer, today);
    const nextLog =
      entry && appendToYaml(changes?.text ?? `${findSchemaLine(log.file)}\n${logHead}  []\n`, ["changes"], entry);
    const logText = nextLog ?? changes?.text;
    const next = withTexts(folder, nextFacts, logText === undefined ? undefined : { ...log, text: logText });
    if (next.problems) return refuse("it would leave facts that cannot be used", next.problems);
    if (answer.answer === "changed" && isUnchanged(fact, findDatedFact(next.folder.facts, answer.fact)))
      return refuse("nothing differs from what stands there; a check that changes nothing is a confirmation");
    const problems = answer.answer === "confirmed" ? [] : listNewProblems(present.folder, next.folder, today);
    if (problems.length > 0) return refuse("it is used in these places; mend them first, in every language", problems);

    // The log first: were the command killed between the two, the fact would be asked for again, and not be missing in the log.
    if (nextLog !== undefined) await (changes ? writeText(logFile, nextLog, changes) : createFile(logFile, nextLog));
    await writeText(factsFile, nextFacts, facts);
    return { fact: answer.fact, answer: answer.answer, result: "written", ...(entry ? { log: entry } : {}) };
  });
}

async function readIfThere(file: string): Promise<SavedText | undefined> {
  try {
    return await readText(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Readers of a published country are told what changed; better sources for the same statement are no change. */
function findEntry(folder: GuideFolder | Country, fact: DatedFact, answer: Answer, today: string): Change | undefined {
  if (answer.answer === "confirmed" || !("slug" in folder) || folder.facts.status !== "published") return undefined;
  if (answer.answer === "changed" && Object.keys(answer.set).length === 0) return undefined;
  const entries = folder.changeLog?.changes ?? [];
  const { currency } = folder.facts;
  const entry = makeLogEntry({ fact, answer, today, currency, taken: new Set(entries.map(({ id }) => id)) });
  const isThere = entries.some((known) => isDeepStrictEqual({ ...known, id: "" }, { ...entry, id: "" }));
  return isThere ? undefined : entry;
}

function isUnchanged(before: DatedFact, after: DatedFact | undefined): boolean {
  return isDeepStrictEqual({ ...before.fact, checked: "" }, { ...after?.fact, checked: "" });
}
