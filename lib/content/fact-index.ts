import type { Claim, Rate, Rule, Source } from "./schema/facts";
import type { DatedEvent, Figure } from "./schema/figures";
import type { GuideFacts } from "./schema/general-facts";
import type { Clock, HelpLine, Operator, Plan, Price } from "./schema/operator";
import type { Channel, Code, Ending } from "./schema/ways";

type App = Operator["apps"][number];

/**
 * A country's facts by reference: `jazz.balance` for what belongs to an operator, `register-phone` for what holds everywhere.
 * Built once per country, so that resolving a reference costs one look-up.
 */
export interface FactIndex {
  readonly operators: ReadonlyMap<string, Operator>;
  readonly codes: ReadonlyMap<string, Code>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly prices: ReadonlyMap<string, Price>;
  readonly clocks: ReadonlyMap<string, Clock>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly events: ReadonlyMap<string, DatedEvent>;
  readonly rates: ReadonlyMap<string, Rate>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly helpLines: ReadonlyMap<string, HelpLine>;
  readonly apps: ReadonlyMap<string, App>;
  readonly links: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A fact by its reference; throws where there is none: the rules have checked every reference, so that is a fault of the program. */
export function getFact<T>(known: ReadonlyMap<string, T>, reference: string): T {
  const found = known.get(reference);
  if (found === undefined) throw new Error(`Nothing known as ${reference}`);
  return found;
}

/** Builds the index of the facts of a country, or of the guides that belong to none. */
export function indexFacts(facts: GuideFacts): FactIndex {
  const owned = <T extends { id: string }>(list: (operator: Operator) => readonly T[], shared: readonly T[] = []) =>
    new Map<string, T>([
      ...shared.map((fact) => [fact.id, fact] as const),
      ...facts.operators.flatMap((operator) =>
        list(operator).map((fact) => [`${operator.id}.${fact.id}`, fact] as const),
      ),
    ]);
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((fact) => [fact.id, fact]));

  return {
    operators: byId(facts.operators),
    codes: owned((operator) => operator.codes, facts.codes),
    channels: owned((operator) => operator.channels),
    plans: owned((operator) => operator.plans),
    prices: owned((operator) => operator.prices, facts.prices),
    clocks: owned((operator) => operator.clocks, facts.clocks),
    endings: owned((operator) => operator.endings),
    figures: owned((operator) => operator.figures, facts.figures),
    events: byId(facts.events),
    rates: byId(facts.rates),
    rules: byId(facts.rules),
    helpLines: owned((operator) => operator.support, facts.support),
    apps: new Map(facts.operators.flatMap((operator) => operator.apps.slice(0, 1).map((app) => [operator.id, app]))),
    links: new Map([
      ...facts.links.map((link) => [link.id, link.url] as const),
      ...facts.operators.flatMap((operator) => [
        ...(operator.website ? [[operator.id, operator.website] as const] : []),
        ...operator.channels.flatMap((channel) =>
          channel.url ? [[`${operator.id}.${channel.id}`, channel.url] as const] : [],
        ),
      ]),
    ]),
    claims: byId(facts.claims),
    sources: new Map(Object.entries(facts.sources)),
  };
}
