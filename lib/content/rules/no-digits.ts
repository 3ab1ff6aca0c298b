import type { Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { isDirective } from "@/lib/markdown/parse";
import { guideProblem, type TextRule } from "./rule";

/** Names of radio generations are the only words with a digit in them that are not facts. */
const harmless = /\b[2-5]G\b/g;
const digits = /[\p{Nd}][\p{Nd}.,*#]*/u;

/** Codes, prices, dates and counts live in the facts, so that all languages change together: prose holds no digit. */
export const noDigits: TextRule = ({ guide, parsed }) => {
  const problems: ReturnType<TextRule> = [];
  visit(parsed.tree, (node) => {
    if (isDirective(node) && node.type === "textDirective") return SKIP;
    if (node.type !== "text" && node.type !== "inlineCode") return undefined;
    const { value, position } = node as Text;
    for (const [offset, line] of value.replace(harmless, "").split("\n").entries()) {
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
