import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "@/lib/content/problem";
import { writeFileWhole } from "../write-file";
import type { Report } from "./checker";
import { confirm } from "./confirm";
import { orderKeys } from "./order-keys";
import { quoteValues } from "./quote-values";
import type { Selection } from "./selection";
import { setTranslatedFrom } from "./set-translated-from";
import { listYamlFiles } from "./yaml-files";

/** Mends what is mechanical and gives the files it has changed, with what was done; asks before a translation counts as current. */
export async function fixContent(
  root: string,
  selection: Selection,
  { problems, stale }: Report,
  { saysYes, isQuiet }: { saysYes: boolean; isQuiet: boolean },
): Promise<string[]> {
  const done: string[] = [];
  const change = async (file: string, what: string, edit: (text: string) => string) => {
    const absolute = path.join(path.dirname(root), file);
    const was = readFileSync(absolute, "utf8");
    const text = edit(was);
    if (text === was) return;
    await writeFileWhole(absolute, text, was);
    done.push(`${file}: ${what}`);
    if (!isQuiet) console.log(`${file}: ${what}`);
  };
  for (const [file, found] of groupByFile(problems.filter(({ file }) => isYamlText(file)))) {
    await change(file, "quotes put round values", (text) => quoteValues(text, found));
  }
  for (const file of listYamlFiles(root).filter(selection.isWantedFile)) {
    await change(file, "keys put in order", (text) => orderKeys(file, text));
  }
  for (const { file, source, mark } of stale) {
    const question = `${file}: does it say what ${source} says now?`;
    if (saysYes || (!isQuiet && (await confirm(question)))) {
      await change(file, "translated_from brought up to date", (text) => setTranslatedFrom(text, mark));
    }
  }
  return done;
}

const isYamlText = (file: string) => file.endsWith(".yaml") || file.endsWith(".md");

function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(problem.file, [...(groups.get(problem.file) ?? []), problem]);
  return groups;
}
