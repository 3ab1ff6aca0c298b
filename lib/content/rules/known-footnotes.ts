import { type GuideRule, guideProblem } from "./rule";

/** Every footnote is a source of the country, and has no text of its own. */
export const knownFootnotes: GuideRule = ({ guide, country, parsed }) => [
  ...parsed.ownFootnotes.map(({ id, line }) =>
    guideProblem(
      guide,
      line,
      "known-footnotes",
      `the footnote [^${id}] has a text of its own`,
      `Remove it: [^${id}] leads to the source in ${country.file}.`,
    ),
  ),
  ...parsed.citations
    .filter(({ id }) => !country.index.sources.has(id))
    .map(({ id, line }) =>
      guideProblem(
        guide,
        line,
        "known-footnotes",
        `the footnote [^${id}] has no source`,
        `Add ${id} under sources in ${country.file}.`,
      ),
    ),
];
