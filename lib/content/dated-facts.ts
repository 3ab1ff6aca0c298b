import type { FactKind } from "./freshness";
import type { GuideFacts } from "./schema/general-facts";
import type { Operator } from "./schema/operator";
import type { PathSegment } from "./yaml";

/** The lists of facts a folder has for all operators, and those each operator has, with the kind that sets how soon they fall due. */
const sharedLists = {
  clocks: "rule",
  rates: "rule",
  rules: "rule",
  figures: "rule",
  events: "rule",
  links: "rule",
  claims: "rule",
  support: "channel",
  prices: "price",
  codes: "code",
} as const satisfies Partial<Record<keyof GuideFacts, FactKind>>;

const operatorLists = {
  codes: "code",
  channels: "channel",
  prices: "price",
  plans: "price",
  clocks: "rule",
  figures: "rule",
  endings: "code",
  support: "channel",
  apps: "channel",
} as const satisfies Partial<Record<keyof Operator, FactKind>>;

/** The list a fact stands in; an operator's eSIM is a fact of its own. */
export type FactList = keyof typeof sharedLists | keyof typeof operatorLists | "esim";

/** A sourced fact of a folder, and where it stands. */
export interface DatedFact {
  /** The path with ids in place of numbers: `operators.jazz.codes.balance`, `rates.tax-on-top-up`, `operators.jazz.esim`. */
  name: string;
  kind: FactKind;
  list: FactList;
  path: readonly PathSegment[];
  /** The operator it belongs to; undefined for what holds for all. */
  operator: Operator | undefined;
  fact: { readonly sources: readonly string[]; readonly checked: string; readonly confidence?: string };
}

const keys = <T extends object>(value: T) => Object.keys(value) as (keyof T)[];

/** Every sourced fact of a country, or of the guides that belong to none: those of all operators first. */
export function* listDatedFacts(facts: GuideFacts): Generator<DatedFact> {
  for (const list of keys(sharedLists)) {
    for (const [index, fact] of facts[list].entries())
      yield {
        name: `${list}.${fact.id}`,
        kind: sharedLists[list],
        list,
        path: [list, index],
        operator: undefined,
        fact,
      };
  }
  for (const [place, operator] of facts.operators.entries()) {
    const name = `operators.${operator.id}`;
    const path = ["operators", place];
    for (const list of keys(operatorLists)) {
      for (const [index, fact] of operator[list].entries()) {
        const last = "id" in fact ? fact.id : fact.name;
        yield {
          name: `${name}.${list}.${last}`,
          kind: operatorLists[list],
          list,
          path: [...path, list, index],
          operator,
          fact,
        };
      }
    }
    const { esim } = operator;
    if (esim) yield { name: `${name}.esim`, kind: "rule", list: "esim", path: [...path, "esim"], operator, fact: esim };
  }
}
