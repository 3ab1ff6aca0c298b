import type { Store } from "@/lib/cache/store";
import { checkFolders } from "./check";
import type { Findings, Targets } from "./findings";
import { loadFiles } from "./load";
import { sortProblems } from "./problem";
import { readContentFiles } from "./read";
import { checkRedirects, listTargets } from "./rules/known-redirects";
import { checkSearchWords, listSearched } from "./rules/known-search-words";
import { checkMessages } from "./rules/messages";
import { listStale } from "./stale";
import { isInUnit, messagesUnit, sharedUnit } from "./unit";

/** Checks one unit of a content folder; `today` is an ISO day, `targets` are needed for the shared unit only. */
export function checkUnit(root: string, unit: string, today: string, targets?: Targets, store?: Store): Findings {
  const files = readContentFiles(root, (file, isFolder) => isInUnit(file, unit, isFolder));
  const { content, problems } = loadFiles(files, store);
  problems.push(...checkFolders(content, today, store));
  if (unit === sharedUnit) {
    const known = { pages: new Set(targets?.pages), unknown: new Set(targets?.unknown) };
    problems.push(...checkSearchWords(content, targets?.searched ?? listSearched(content)));
    problems.push(...checkRedirects(content.redirects, known));
  }
  if (unit === messagesUnit) problems.push(...checkMessages(content.messages, content.unusable));
  const { pages, unknown } = listTargets(content);
  return {
    problems: sortProblems(problems),
    stale: listStale(content),
    pages: [...pages],
    unknown: [...unknown],
    searched: listSearched(content),
  };
}
