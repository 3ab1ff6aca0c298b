import { sourceLocale } from "@/lib/locales";
import { parseBody } from "@/lib/markdown/parse";
import { type Content, type Country, type GuideFile, loadContent } from "./load";
import { type Problem, sortProblems } from "./problem";
import { folderSlug } from "./rules/folder-slug";
import { guideSections } from "./rules/guide-sections";
import { knownCodes } from "./rules/known-codes";
import { knownDirectives } from "./rules/known-directives";
import { knownFootnotes } from "./rules/known-footnotes";
import { knownReferences } from "./rules/known-references";
import { knownSources } from "./rules/known-sources";
import { checkMessages } from "./rules/messages";
import { noDigits } from "./rules/no-digits";
import { noFutureDates, noFutureGuideDates } from "./rules/no-future-dates";
import { plainMarkdown } from "./rules/plain-markdown";
import { publication } from "./rules/publication";
import type { CountryRule, GuideRule, GuideUnderCheck } from "./rules/rule";
import { checkTranslation, type GuideOutline, outlineOf } from "./rules/translation";
import { uniqueIds } from "./rules/unique-ids";

const countryRules: readonly CountryRule[] = [
  uniqueIds,
  knownSources,
  knownCodes,
  noFutureDates,
  folderSlug,
  publication,
];

const guideRules: readonly GuideRule[] = [
  guideSections,
  knownDirectives,
  knownReferences,
  knownFootnotes,
  plainMarkdown,
  noDigits,
];

/** Reads a content folder and runs every rule on it; `today` is an ISO day. The problems come sorted. */
export function checkContent(root: string, today: string): { content: Content; problems: Problem[] } {
  const { content, problems } = loadContent(root);
  for (const country of content.countries.values()) {
    problems.push(...countryRules.flatMap((rule) => rule(country, today)));
    problems.push(...checkGuides(country, [...guideRules, noFutureGuideDates(today)]));
  }
  problems.push(...checkMessages(content.messages));
  return { content, problems: sortProblems(problems) };
}

/** The source language first, so that each translation can be held against its outline without a second parse. */
function checkGuides(country: Country, rules: readonly GuideRule[]): Problem[] {
  const sourceFirst = [...country.guides].sort(
    (a, b) => Number(b.locale === sourceLocale) - Number(a.locale === sourceLocale),
  );
  const sources = new Map<string, GuideOutline>();
  return sourceFirst.flatMap((guide) => {
    const context: GuideUnderCheck = { guide, country, parsed: parseBody(guide.body, guide.bodyLine) };
    const outline = outlineOf(context.parsed);
    if (guide.locale === sourceLocale) sources.set(guide.topic, outline);
    return [...rules.flatMap((rule) => rule(context)), ...checkTranslation(context, outline, sources.get(guide.topic))];
  });
}

/** The problems of one guide's body, for a page that is about to be rendered. */
export function checkGuideBody(country: Country, guide: GuideFile): Problem[] {
  const context: GuideUnderCheck = { guide, country, parsed: parseBody(guide.body, guide.bodyLine) };
  return guideRules.flatMap((rule) => rule(context));
}
