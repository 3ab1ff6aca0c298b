import { type FactsRule, factsProblem, listSourcedFacts } from "./rule";

/** Every source a fact names stands under `sources`. */
export const knownSources: FactsRule = (folder) => {
  const known = folder.index.sources;
  return [...listSourcedFacts(folder)].flatMap(({ path, sources }) =>
    sources.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            factsProblem(
              folder,
              [...path, "sources", index],
              "known-sources",
              `there is no source "${id}"`,
              "Add it under sources, with its address, title and dates.",
            ),
          ],
    ),
  );
};
