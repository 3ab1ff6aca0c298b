import { guideProblem, type TextRule } from "./rule";

const rule = "unfinished";
const hint = "Write it, or write status: draft in the head of the file until it is written.";

/** What a scaffold leaves to be written: an ellipsis where words belong, marks, facts and footnotes apart. */
const blankLine =
  /^[\s#>*+|-]*(?:\d+[.)]\s+)?…(?:\s*(?::[a-z]+\[[^\]]*\]|\[\^[^\]]+\]|\[…\]\(#[^)]*\)|\{#[a-z0-9-]+\}))*\s*$/;

/** A guide that is no draft has words everywhere: none of the blanks of a scaffold, and no empty section. */
export const unfinished: TextRule = ({ guide, parsed }) => {
  if (guide.front.status === "draft") return [];
  const heads = (["title", "description"] as const).filter((key) => guide.front[key].trim() === "…");
  const lines = guide.body.split("\n").flatMap((line, index) => (blankLine.test(line) ? [guide.bodyLine + index] : []));
  const nodes = parsed.tree.children;
  const empty = nodes.filter((node, index) => {
    const next = nodes[index + 1];
    return node.type === "heading" && node.depth === 2 && (!next || (next.type === "heading" && next.depth <= 2));
  });
  return [
    ...heads.map((key) =>
      guideProblem(guide, guide.yaml.lineAt([key]), rule, `the ${key} is still to be written`, hint),
    ),
    ...lines.map((line) => guideProblem(guide, line, rule, "words are still to be written here", hint)),
    ...empty.map((node) =>
      guideProblem(guide, (node.position?.start.line ?? 1) + guide.bodyLine - 1, rule, "the section is empty", hint),
    ),
  ];
};
