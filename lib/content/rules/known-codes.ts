import { type CountryRule, didYouMean, factsProblem } from "./rule";

/** A code that a way or a plan names is one of the same operator's codes. */
export const knownCodes: CountryRule = (country) =>
  country.facts.operators.flatMap((operator, operatorIndex) => {
    const known = new Set(operator.codes.map((code) => code.id));
    const check = (id: string, path: (string | number)[]) =>
      known.has(id)
        ? []
        : [
            factsProblem(
              country,
              ["operators", operatorIndex, ...path],
              "known-codes",
              `${operator.name} has no code "${id}"`,
              `${didYouMean(id, known)}Known codes: ${[...known].join(", ") || "none"}.`,
            ),
          ];
    return [
      ...operator.channels.flatMap(({ code }, index) => (code ? check(code, ["channels", index, "code"]) : [])),
      ...operator.plans.flatMap((plan, index) =>
        plan.buy_with.flatMap((id, place) => check(id, ["plans", index, "buy_with", place])),
      ),
    ];
  });
