import { type CountryRule, factsProblem, listSourcedFacts } from "./rule";

/** Every source a fact names stands under `sources`. */
export const knownSources: CountryRule = (country) => {
  const known = country.index.sources;
  return [...listSourcedFacts(country)].flatMap(({ path, sources }) =>
    sources.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            factsProblem(
              country,
              [...path, "sources", index],
              "known-sources",
              `there is no source "${id}"`,
              "Add it under sources, with its address, title and dates.",
            ),
          ],
    ),
  );
};
