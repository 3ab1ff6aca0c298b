import { generalFolder } from "../place";
import { guideProblem, type TextRule } from "./rule";

/** The sections of a guide, in the order in which a reader needs them. The list of sources is made by the page. */
export const sectionIds = [
  "answer",
  "no-data",
  "with-data",
  "check",
  "clocks",
  "at-the-counter",
  "trouble",
  "after",
  "someone-else",
  "claims",
] as const;

/** What a guide that belongs to no country must have; the other sections only where they have something to say. */
const requiredEverywhere: readonly SectionId[] = ["answer", "claims"];

export type SectionId = (typeof sectionIds)[number];

const rule = "guide-sections";

/** Second-level headings are the fixed sections in their order, and every heading has an id of its own. */
export const guideSections: TextRule = ({ guide, parsed }) => {
  const order = `Fixed order: ${sectionIds.join(", ")}.`;
  const problems = [];
  const seen = new Set<string>(["sources"]);
  for (const { depth, id, line, text, isTopLevel } of parsed.headings) {
    const problem = (message: string, hint: string) => problems.push(guideProblem(guide, line, rule, message, hint));
    if (depth === 1)
      problem("a heading of the first level", "Remove it; the title in the front matter is the page's heading.");
    if (id === undefined)
      problem(`the heading "${text}" has no id`, "End the heading with {#its-id}, the same in every language.");
    else if (seen.has(id)) problem(`the id "${id}" is used twice on this page`, "Give this heading another id.");
    else seen.add(id);
    if (depth < 3 && !isTopLevel) {
      problem(
        `the section "${text}" stands inside a block, list or quotation`,
        "Close the block before it with as many colons as opened it, and begin the heading at the margin.",
      );
    }
    if (depth > 3) problem("a heading below the third level", "Use ## for sections and ### inside them.");
  }
  const found = parsed.headings.filter((heading) => heading.depth === 2 && heading.isTopLevel);
  const wanted =
    guide.folder === generalFolder
      ? sectionIds.filter((id) => requiredEverywhere.includes(id) || found.some((heading) => heading.id === id))
      : sectionIds;
  for (const [index, expected] of wanted.entries()) {
    const actual = found[index];
    if (actual?.id === expected) continue;
    const line = actual?.line ?? guide.bodyLine;
    const message = actual ? `expected the section ${expected} here` : `the section ${expected} is missing`;
    problems.push(guideProblem(guide, line, rule, message, order));
    break;
  }
  const surplus = found[wanted.length];
  if (surplus) problems.push(guideProblem(guide, surplus.line, rule, "a section too many", order));
  const first = parsed.tree.children[0];
  if (first && first.type !== "heading") {
    problems.push(
      guideProblem(guide, guide.bodyLine, rule, "text before the first section", "Move it under ## … {#answer}."),
    );
  }
  return problems;
};
