import type { PathSegment } from "../yaml";
import { type CountryRule, factsProblem } from "./rule";

/** Within one list, and among all operators' and shared facts of one kind, an id names one thing. */
export const uniqueIds: CountryRule = (country) => {
  const repeated = (list: readonly { id: string }[], path: PathSegment[], taken = new Set<string>()) =>
    list.flatMap(({ id }, index) => {
      if (!taken.has(id)) {
        taken.add(id);
        return [];
      }
      return [
        factsProblem(
          country,
          [...path, index, "id"],
          "unique-ids",
          `the id "${id}" is used twice`,
          "Give one of the two another id.",
        ),
      ];
    });
  const { facts } = country;
  return [
    ...repeated(facts.operators, ["operators"]),
    ...(["codes", "clocks", "prices", "rates", "rules", "links", "claims", "phrases"] as const).flatMap((key) =>
      repeated(facts[key], [key]),
    ),
    ...facts.operators.flatMap((operator, index) => [
      ...(["codes", "channels", "clocks", "support"] as const).flatMap((key) =>
        repeated(operator[key], ["operators", index, key]),
      ),
      // `:price[jazz.weekly]` looks in both lists, so they share one set of ids.
      ...repeatedAcrossPlansAndPrices(operator, index),
    ]),
  ];

  function repeatedAcrossPlansAndPrices(operator: (typeof facts.operators)[number], index: number) {
    const taken = new Set<string>();
    return [
      ...repeated(operator.plans, ["operators", index, "plans"], taken),
      ...repeated(operator.prices, ["operators", index, "prices"], taken),
    ];
  }
};
