import { sourceLocale } from "@/lib/locales";
import { labelOf, type ParsedBody } from "@/lib/markdown/parse";
import type { Problem } from "../problem";
import { guideProblem, type ParsedGuide } from "./rule";

const rule = "translation";

/** What must be equal in all languages of a guide: headings, facts, blocks and sources, in that order of appearance. */
export interface GuideOutline {
  headings: string[];
  blocks: string[];
  /** Sorted, because a sentence may need another order in another language. */
  facts: string[];
  citations: string[];
}

/** What a translation is held against: the outline of its source text, and whether that is still a draft. */
export interface TranslationSource {
  outline: GuideOutline;
  isDraft: boolean;
}

/** Reduces a parsed guide to what its translations must repeat. */
export function outlineOf({ headings, directives, citations }: ParsedBody): GuideOutline {
  const blocks = directives.filter(({ node }) => node.type !== "textDirective");
  return {
    headings: headings.map(({ depth, id }) => `${"#".repeat(depth)} ${id}`),
    blocks: blocks.map(({ node }) => `${node.name} ${Object.values(node.attributes ?? {}).join(" ")}`.trim()),
    facts: directives
      .filter(({ node }) => node.type === "textDirective")
      .map(({ node }) => `:${node.name}[${labelOf(node)}]`)
      .sort(),
    citations: [...new Set(citations.map(({ id }) => `[^${id}]`))].sort(),
  };
}

/**
 * A translation shows the same headings, blocks, facts and sources as its source, and says which text it translates.
 * `unusable` names files that are there though they cannot be read.
 */
export function checkTranslation(
  { guide }: Pick<ParsedGuide, "guide">,
  outline: GuideOutline,
  source: TranslationSource | undefined,
  unusable: ReadonlySet<string>,
): Problem[] {
  const stated = guide.front.translated_from !== undefined;
  if (guide.locale === sourceLocale) {
    return stated
      ? [
          guideProblem(
            guide,
            guide.yaml.lineAt(["translated_from"]),
            rule,
            "the source language names a source text",
            "Remove translated_from.",
          ),
        ]
      : [];
  }
  if (!source && unusable.has(guide.file.replace(`.${guide.locale}.md`, `.${sourceLocale}.md`))) return [];
  if (!source) {
    return [
      guideProblem(
        guide,
        1,
        rule,
        `there is no ${guide.topic}.${sourceLocale}.md to translate`,
        "Write the source text first.",
      ),
    ];
  }
  const problems: Problem[] = stated
    ? []
    : [
        guideProblem(
          guide,
          1,
          rule,
          "does not say which text it translates",
          "Add translated_from with the fingerprint of the source text.",
        ),
      ];
  if (source.isDraft && guide.front.status !== "draft") {
    const message = `translates a draft: ${guide.topic}.${sourceLocale}.md has status: draft`;
    problems.push(
      guideProblem(guide, 1, rule, message, "Finish the source text first, or write status: draft here too."),
    );
  }
  for (const part of ["headings", "blocks", "facts", "citations"] as const) {
    const difference = firstDifference(source.outline[part], outline[part]);
    if (difference) {
      problems.push(
        guideProblem(
          guide,
          guide.bodyLine,
          rule,
          `${part} differ from the source text: ${difference}`,
          "Show the same in every language, or change the source text too.",
        ),
      );
    }
  }
  return problems;
}

function firstDifference(expected: readonly string[], actual: readonly string[]): string | undefined {
  for (let index = 0; index < Math.max(expected.length, actual.length); index += 1) {
    const [wanted, got] = [expected[index], actual[index]];
    if (wanted === got) continue;
    if (wanted === undefined) return `${got} is too many`;
    if (got === undefined) return `${wanted} is missing`;
    return `expected ${wanted}, got ${got}`;
  }
  return undefined;
}
