import type { Problem } from "./problem";
import type { Searched } from "./rules/known-search-words";
import type { StaleTranslation } from "./stale";

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
