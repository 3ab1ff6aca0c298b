import type { Store } from "@/lib/cache/store";
import { checkFolders } from "./check";
import { loadFiles } from "./load";
import { type Problem, sortProblems } from "./problem";
import { readContentFiles } from "./read";
import { checkRedirects, listTargets } from "./rules/known-redirects";
import { checkSearchWords, listSearched, type Searched } from "./rules/known-search-words";
import { checkMessages } from "./rules/messages";
import { listStale, type StaleTranslation } from "./stale";
import { isInUnit, messagesUnit, sharedUnit } from "./unit";

/** What the check of one unit has found, as plain data: it crosses threads and is kept between runs. */
export interface Findings {
  problems: Problem[];
  stale: StaleTranslation[];
  /** Where a redirect may lead into this unit; see RedirectTargets. */
  pages: string[];
  unknown: string[];
  searched: Searched;
}

/** Where redirects may lead, and what a search finds, in all other units; the check of what they share asks for it. */
export type Targets = Pick<Findings, "pages" | "unknown" | "searched">;

/** What several units have, together. */
export function joinTargets(all: readonly Targets[]): Targets {
  return {
    pages: all.flatMap(({ pages }) => pages),
    unknown: all.flatMap(({ unknown }) => unknown),
    searched: {
      countries: all.flatMap(({ searched }) => searched.countries),
      topics: all.flatMap(({ searched }) => searched.topics),
      unreadable: all.flatMap(({ searched }) => searched.unreadable),
    },
  };
}

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
