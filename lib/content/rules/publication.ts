import { listDuties } from "../coverage";
import { type CountryRule, factsProblem } from "./rule";

/** A published country has all that it owes its readers. */
export const publication: CountryRule = (country) =>
  country.facts.status === "published"
    ? listDuties(country)
        .filter(({ isMet }) => !isMet)
        .map(({ path, message, hint }) => factsProblem(country, path, "publication", message, hint))
    : [];
