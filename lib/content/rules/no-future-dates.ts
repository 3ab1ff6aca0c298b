import type { Problem } from "../problem";
import { type FactsRule, factsProblem, guideProblem, listSourcedFacts, type TextRule } from "./rule";

const rule = "no-future-dates";
const hint = "Write the day on which it was really read or published.";

/** Nobody has read a source tomorrow. A partial date counts as future only when its whole period lies ahead. */
export const noFutureDates: FactsRule = (folder, today) => {
  const isFuture = (date: string) => date !== "unknown" && date > today.slice(0, date.length);
  const message = (date: string) => `${date} lies in the future`;
  const problems: Problem[] = [];
  for (const { path, checked } of listSourcedFacts(folder)) {
    if (isFuture(checked)) problems.push(factsProblem(folder, [...path, "checked"], rule, message(checked), hint));
  }
  for (const [id, source] of Object.entries(folder.facts.sources)) {
    for (const key of ["published", "retrieved"] as const) {
      if (isFuture(source[key])) {
        problems.push(factsProblem(folder, ["sources", id, key], rule, message(source[key]), hint));
      }
    }
  }
  return problems;
};

/** The same for a guide, and it is not updated before it is published. */
export const noFutureGuideDates =
  (today: string): TextRule =>
  ({ guide }) =>
    (["published", "updated"] as const).flatMap((key) => {
      const date = guide.front[key];
      const problem = (message: string) => [guideProblem(guide, guide.yaml.lineAt([key]), rule, message, hint)];
      if (date > today) return problem(`${key}: ${date} lies in the future`);
      if (key === "updated" && date < guide.front.published)
        return problem(`updated (${date}) is earlier than published`);
      return [];
    });
