import { type GuideRule, guideProblem } from "./rule";

/** Every footnote is a source among the facts beside the guide, and has no text of its own. */
export const knownFootnotes: GuideRule = ({ guide, folder, parsed }) => [
  ...parsed.ownFootnotes.map(({ id, line }) =>
    guideProblem(
      guide,
      line,
      "known-footnotes",
      `the footnote [^${id}] has a text of its own`,
      `Remove it: [^${id}] leads to the source in ${folder.file}.`,
    ),
  ),
  ...parsed.citations
    .filter(({ id }) => !folder.index.sources.has(id))
    .map(({ id, line }) =>
      guideProblem(
        guide,
        line,
        "known-footnotes",
        `the footnote [^${id}] has no source`,
        `Add ${id} under sources in ${folder.file}.`,
      ),
    ),
];
