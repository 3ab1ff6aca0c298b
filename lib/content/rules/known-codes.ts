import { didYouMean } from "../did-you-mean";
import { type CountryRule, factsProblem } from "./rule";

/** A code that a way names, and a code or voucher ending that a plan names, is one of the same operator's. */
export const knownCodes: CountryRule = (country) =>
  country.facts.operators.flatMap((operator, operatorIndex) => {
    const codes = new Set(operator.codes.map(({ id }) => id));
    const codesAndEndings = new Set([...codes, ...operator.endings.map(({ id }) => id)]);
    const check = (id: string, path: (string | number)[], known: ReadonlySet<string>) =>
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
      ...operator.channels.flatMap(({ code }, index) => (code ? check(code, ["channels", index, "code"], codes) : [])),
      ...operator.plans.flatMap((plan, index) =>
        plan.buy_with.flatMap((id, place) => check(id, ["plans", index, "buy_with", place], codesAndEndings)),
      ),
    ];
  });
