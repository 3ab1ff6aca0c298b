import { type DatedFact, listDatedFacts } from "@/lib/content/dated-facts";
import type { GuideFacts } from "@/lib/content/schema/general-facts";
import { removeFromYaml, setInYaml } from "../yaml-text";
import type { Answer } from "./answer";

/** A fact by the name `recheck` gives it, or undefined when the facts have none of that name. */
export function findDatedFact(facts: GuideFacts, name: string): DatedFact | undefined {
  return [...listDatedFacts(facts)].find((fact) => fact.name === name);
}

/** The text of the facts with an answer worked in; `today` is the ISO day that stands in `checked` from now on. */
export function applyAnswer(text: string, { path }: DatedFact, answer: Answer, today: string): string {
  if (answer.answer === "gone") return removeFromYaml(text, path);
  const fields = answer.answer === "changed" ? listFields(answer) : [];
  return [...fields, ["checked", today] as const].reduce(
    (changed, [field, value]) => setInYaml(changed, [...path, ...field.split(".")], value),
    text,
  );
}

function listFields({ set, sources, confidence }: Extract<Answer, { answer: "changed" }>) {
  return [
    ...Object.entries(set),
    ...(sources ? [["sources", sources] as const] : []),
    ...(confidence ? [["confidence", confidence] as const] : []),
  ];
}
