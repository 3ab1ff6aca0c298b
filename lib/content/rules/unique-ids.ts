import type { PathSegment } from "../yaml";
import { type FactsRule, factsProblem } from "./rule";

/** Lists that one directive looks through together share one set of ids: `:days[…]`, `:price[…]` and `:date[…]` read several. */
const sharedInCountry = ["clocks", "prices", "rates", "rules", "events"] as const;
const aloneInCountry = ["codes", "figures", "support", "links", "claims", "phrases"] as const;
const sharedInOperator = [
  ["plans", "prices", "clocks"],
  ["codes", "endings"],
  ["channels"],
  ["figures"],
  ["support"],
] as const;

/** Where a reference could mean two things, an id stands once. */
export const uniqueIds: FactsRule = (folder) => {
  const repeated = (list: readonly { id: string }[], path: PathSegment[], taken = new Set<string>()) =>
    list.flatMap(({ id }, index) => {
      if (!taken.has(id)) {
        taken.add(id);
        return [];
      }
      const message = `the id "${id}" is used twice`;
      return [factsProblem(folder, [...path, index, "id"], "unique-ids", message, "Give one of the two another id.")];
    });
  const { facts } = folder;
  const takenInCountry = new Set<string>();
  return [
    ...repeated(facts.operators, ["operators"]),
    ...sharedInCountry.flatMap((key) => repeated(facts[key], [key], takenInCountry)),
    ...aloneInCountry.flatMap((key) => repeated(facts[key], [key])),
    ...facts.operators.flatMap((operator, index) => {
      return sharedInOperator.flatMap((keys) => {
        const taken = new Set<string>();
        return keys.flatMap((key) => repeated(operator[key], ["operators", index, key], taken));
      });
    }),
  ];
};
