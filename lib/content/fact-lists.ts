import { listDatedFacts } from "./dated-facts";
import { getFreshness } from "./freshness";
import type { Facts, Source } from "./schema/facts";
import type { GuideFacts } from "./schema/general-facts";
import type { Clock } from "./schema/operator";
import type { Channel } from "./schema/ways";

/** Every clock of a country: those of all networks first, then each operator's own with its name and id. */
export function listClocks(
  facts: Pick<GuideFacts, "clocks" | "operators">,
): { clock: Clock; operator?: string; operatorId?: string }[] {
  return [
    ...facts.clocks.map((clock) => ({ clock })),
    ...facts.operators.flatMap(({ id, name, clocks }) =>
      clocks.map((clock) => ({ clock, operator: name, operatorId: id })),
    ),
  ];
}

/** A guide shows the sentences needed first, to stay light; the page of cards has them all. */
const phrasesInGuide = 3;

/** The sentences for the counter that a guide shows. */
export function listFirstPhrases({ phrases }: Pick<GuideFacts, "phrases">): GuideFacts["phrases"] {
  return phrases.slice(0, phrasesInGuide);
}

/** The sources a page shows, in the order of their numbers. */
export function listSources(
  facts: Pick<GuideFacts, "sources">,
  ids: Iterable<string>,
): { id: string; source: Source }[] {
  return [...new Set(ids)]
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .flatMap((id) => {
      const source = facts.sources[id];
      return source ? [{ id, source }] : [];
    });
}

/** How many of a country's facts are overdue for a new check on an ISO day. */
export function countOverdue(facts: GuideFacts, today: string): number {
  return [...listDatedFacts(facts)].filter(({ kind, fact }) => getFreshness(kind, fact.checked, today).isOverdue)
    .length;
}

/** The latest day on which any fact of a country was checked. */
export function getLastChecked(facts: GuideFacts): string {
  return (
    [...listDatedFacts(facts)]
      .map(({ fact }) => fact.checked)
      .sort()
      .at(-1) ?? ""
  );
}

/** What the start page says of a country. */
export interface CountrySummary {
  slug: string;
  /** ISO 3166-1 code. */
  code: string;
  operators: string[];
  /** How many sourced ways to top up work without data, over all operators. */
  ways: number;
  /** The latest day on which a fact was checked. */
  checked: string;
}

const isWithoutData = ({ works_without_data }: Channel) => works_without_data === "yes";

/** The summary of a country for the start page. */
export function summarizeCountry(facts: Facts): CountrySummary {
  return {
    slug: facts.slug,
    code: facts.country,
    operators: facts.operators.map(({ name }) => name),
    ways: facts.operators.reduce((sum, { channels }) => sum + channels.filter(isWithoutData).length, 0),
    checked: getLastChecked(facts),
  };
}
