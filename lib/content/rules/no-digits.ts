import type { Text } from "mdast";
import { isDirective } from "@/lib/markdown/parse";
import { walk } from "@/lib/markdown/walk";
import { type GuideUnderCheck, guideProblem, type ParsedGuide, type TextRule } from "./rule";

/** Names of radio generations are the only words with a digit in them that are no facts and no names. */
const harmless = /\b[2-5]G\b/g;
const digits = /[\p{Nd}][\p{Nd}.,*#]*/u;

/**
 * Codes, prices, dates and counts live in the facts, so that all languages change together: prose holds no digit.
 * Names of operators and apps that the facts know may have one.
 */
export const noDigits: TextRule = ({ guide, parsed, folder }: ParsedGuide & Partial<GuideUnderCheck>) => {
  const names = namesWithDigits(folder);
  const problems: ReturnType<TextRule> = [];
  walk(parsed.tree, (node) => {
    if (isDirective(node) && node.type === "textDirective") return false;
    if (node.type !== "text" && node.type !== "inlineCode") return undefined;
    const { value, position } = node as Text;
    const text = names.reduce((rest, name) => rest.replaceAll(name, ""), value.replace(harmless, ""));
    for (const [offset, line] of text.split("\n").entries()) {
      const found = digits.exec(line);
      if (!found) continue;
      problems.push(
        guideProblem(
          guide,
          (position?.start.line ?? 1) + guide.bodyLine - 1 + offset,
          "no-digits",
          `"${found[0]}" is typed into the text`,
          "Refer to the fact instead: :dial[…], :price[…], :days[…], :date[…]; or write round it.",
        ),
      );
    }
    return undefined;
  });
  return problems;
};

/** The longest first, so that a name within another does not leave the rest of it behind. */
function namesWithDigits(folder: GuideUnderCheck["folder"] | undefined): string[] {
  const names = (folder?.facts.operators ?? []).flatMap(({ name, also_known_as, apps }) => [
    name,
    ...also_known_as,
    ...apps.map((app) => app.name),
  ]);
  return names.filter((name) => /\p{Nd}/u.test(name)).sort((a, b) => b.length - a.length);
}
