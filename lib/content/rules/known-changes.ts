import { didYouMean } from "../did-you-mean";
import { formatPath } from "../schema-problems";
import type { PathSegment } from "../yaml";
import type { CountryRule } from "./rule";

const rule = "known-changes";

/** The change log of a country names operators and sources the facts have, each entry once, and nothing that lies ahead. */
export const knownChanges: CountryRule = ({ changeLog, facts, index, unusable, slug, file }, today) => {
  if (!changeLog) {
    const missing = file.replace(/facts\.yaml$/, "changes.yaml");
    const hint = `Write it: the day ${slug} was published is its first entry (see content/README.md).`;
    return facts.status === "published" && !unusable.has(missing)
      ? [{ file: missing, line: 1, path: "", rule, message: "is missing", hint }]
      : [];
  }
  const operators = new Set(facts.operators.map(({ id }) => id));
  const seen = new Set<string>();
  return changeLog.changes.flatMap((change, position) => {
    const problem = (key: readonly PathSegment[], message: string, hint: string) => {
      const path = ["changes", position, ...key];
      return { file: changeLog.file, line: changeLog.yaml.lineAt(path), path: formatPath(path), rule, message, hint };
    };
    const isRepeated = seen.has(change.id);
    seen.add(change.id);
    return [
      ...(isRepeated
        ? [problem(["id"], `the id "${change.id}" is used twice`, "Give each entry an id of its own.")]
        : []),
      ...(change.on > today
        ? [problem(["on"], `${change.on} lies in the future`, "Write the day on which the facts were changed.")]
        : []),
      ...(change.operator !== undefined && !operators.has(change.operator)
        ? [
            problem(
              ["operator"],
              `there is no operator "${change.operator}"`,
              `${didYouMean(change.operator, operators)}Known operators: ${[...operators].join(", ")}.`,
            ),
          ]
        : []),
      ...change.sources
        .map((id, place) => ({ id, path: ["sources", place] }))
        .filter(({ id }) => !index.sources.has(id))
        .map(({ id, path }) => problem(path, `there is no source "${id}"`, "Add it to the sources in facts.yaml.")),
    ];
  });
};
