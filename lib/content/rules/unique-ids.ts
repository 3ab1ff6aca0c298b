import type { PathSegment } from "../yaml";
import { type CountryRule, factsProblem } from "./rule";

/** Lists that one directive looks through together share one set of ids: `:days[…]`, `:price[…]` and `:date[…]` read several. */
const sharedInCountry = ["clocks", "prices", "rates"] as const;
const aloneInCountry = ["codes", "rules", "links", "claims", "phrases"] as const;
const sharedInOperator = ["plans", "prices", "clocks"] as const;
const aloneInOperator = ["codes", "channels", "support"] as const;

/** Where a reference could mean two things, an id stands once. */
export const uniqueIds: CountryRule = (country) => {
  const repeated = (list: readonly { id: string }[], path: PathSegment[], taken = new Set<string>()) =>
    list.flatMap(({ id }, index) => {
      if (!taken.has(id)) {
        taken.add(id);
        return [];
      }
      const message = `the id "${id}" is used twice`;
      return [factsProblem(country, [...path, index, "id"], "unique-ids", message, "Give one of the two another id.")];
    });
  const { facts } = country;
  const takenInCountry = new Set<string>();
  return [
    ...repeated(facts.operators, ["operators"]),
    ...sharedInCountry.flatMap((key) => repeated(facts[key], [key], takenInCountry)),
    ...aloneInCountry.flatMap((key) => repeated(facts[key], [key])),
    ...facts.operators.flatMap((operator, index) => {
      const taken = new Set<string>();
      return [
        ...sharedInOperator.flatMap((key) => repeated(operator[key], ["operators", index, key], taken)),
        ...aloneInOperator.flatMap((key) => repeated(operator[key], ["operators", index, key])),
      ];
    }),
  ];
};
