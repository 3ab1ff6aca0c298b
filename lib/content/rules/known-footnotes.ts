import { type GuideRule, guideProblem } from "./rule";

/** Every footnote is a source of the country. */
export const knownFootnotes: GuideRule = ({ guide, country, parsed }) =>
  parsed.citations
    .filter(({ id }) => !country.index.sources.has(id))
    .map(({ id, line }) =>
      guideProblem(
        guide,
        line,
        "known-footnotes",
        `the footnote [^${id}] has no source`,
        `Add ${id} under sources in ${country.file}.`,
      ),
    );
