import type { Store } from "@/lib/cache/store";
import { sourceLocale } from "@/lib/locales";
import { type ParsedBody, parseBody } from "@/lib/markdown/parse";
import type { GuideFile } from "./guide-file";
import { type Content, type Country, type GuideFolder, listFolders, loadContent } from "./load";
import { type Problem, sortProblems } from "./problem";
import { folderSlug } from "./rules/folder-slug";
import { guideSections } from "./rules/guide-sections";
import { knownChanges } from "./rules/known-changes";
import { knownCodes } from "./rules/known-codes";
import { knownDirectives } from "./rules/known-directives";
import { knownFootnotes } from "./rules/known-footnotes";
import { checkRedirects, listTargets } from "./rules/known-redirects";
import { knownReferences } from "./rules/known-references";
import { checkSearchWords, listSearched } from "./rules/known-search-words";
import { knownSources } from "./rules/known-sources";
import { checkMessages } from "./rules/messages";
import { noDigits } from "./rules/no-digits";
import { noFutureDates, noFutureGuideDates } from "./rules/no-future-dates";
import { plainMarkdown } from "./rules/plain-markdown";
import { publication } from "./rules/publication";
import {
  type CountryRule,
  type FactsRule,
  type GuideRule,
  type GuideUnderCheck,
  guideProblem,
  type ParsedGuide,
  type TextRule,
} from "./rules/rule";
import { checkTranslation, outlineOf, type TranslationSource } from "./rules/translation";
import { unfinished } from "./rules/unfinished";
import { uniqueIds } from "./rules/unique-ids";

const factsRules: readonly FactsRule[] = [uniqueIds, knownSources, noFutureDates];
const countryRules: readonly CountryRule[] = [knownCodes, knownChanges, folderSlug, publication];

const textRules: readonly TextRule[] = [guideSections, knownDirectives, plainMarkdown, noDigits, unfinished];
const guideRules: readonly GuideRule[] = [...textRules, knownReferences, knownFootnotes];

/** Reads a content folder and runs every rule on it; `today` is an ISO day. The problems come sorted. */
export function checkContent(root: string, today: string, store?: Store): { content: Content; problems: Problem[] } {
  const { content, problems } = loadContent(root, store);
  problems.push(...checkFolders(content, today, store));
  problems.push(...checkRedirects(content.redirects, listTargets(content)));
  problems.push(...checkSearchWords(content, listSearched(content)));
  problems.push(...checkMessages(content.messages, content.unusable));
  return { content, problems: sortProblems(problems) };
}

/** Every rule on facts and guides, and none of those that look at the whole site; `today` is an ISO day. */
export function checkFolders(content: Content, today: string, store?: Store): Problem[] {
  const { unusable } = content;
  const notInFuture = noFutureGuideDates(today);
  return [
    ...listFolders(content).flatMap((folder) => checkFolder(folder, today, folder.guides, store)),
    ...groupByFolder(content.guidesWithoutFacts).flatMap((guides) =>
      checkGuides(guides, unusable, store, (context) => [...textRules, notInFuture].flatMap((rule) => rule(context))),
    ),
  ];
}

/** The problems of one folder: of its facts and change log, and of its guides or those named; `today` is an ISO day. */
export function checkFolder(
  folder: GuideFolder | Country,
  today: string,
  guides = folder.guides,
  store?: Store,
): Problem[] {
  const notInFuture = noFutureGuideDates(today);
  return [
    ...("slug" in folder ? countryRules.flatMap((rule) => rule(folder, today)) : []),
    ...factsRules.flatMap((rule) => rule(folder, today)),
    ...checkGuides(guides, folder.unusable, store, (context) =>
      [...guideRules, notInFuture].flatMap((rule) => rule({ ...context, folder })),
    ),
  ];
}

/** The guides of one folder, the source language first, so that each translation is held against its outline without a second parse. */
function checkGuides(
  guides: readonly GuideFile[],
  unusable: ReadonlySet<string>,
  store: Store | undefined,
  check: (context: ParsedGuide) => Problem[],
): Problem[] {
  const sourceFirst = [...guides].sort((a, b) => Number(b.locale === sourceLocale) - Number(a.locale === sourceLocale));
  const sources = new Map<string, TranslationSource>();
  return sourceFirst.flatMap((guide) => {
    const parsed = tryParse(guide, store);
    if ("rule" in parsed) return [parsed];
    const context: ParsedGuide = { guide, parsed };
    const outline = outlineOf(context.parsed);
    if (guide.locale === sourceLocale) sources.set(guide.topic, { outline, isDraft: guide.front.status === "draft" });
    return [...check(context), ...checkTranslation(context, outline, sources.get(guide.topic), unusable)];
  });
}

/** Thousands of nested quotations exhaust the parser's stack; that must not hide the problems of other files. */
function tryParse(guide: GuideFile, store: Store | undefined): ParsedBody | Problem {
  try {
    return parseBody(guide.body, guide.bodyLine, store);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "is nested too deeply to be read";
    return guideProblem(guide, guide.bodyLine, "plain-markdown", message, "Look for a long run of > or list marks.");
  }
}

function groupByFolder(guides: readonly GuideFile[]): GuideFile[][] {
  const groups = new Map<string, GuideFile[]>();
  for (const guide of guides) groups.set(guide.folder, [...(groups.get(guide.folder) ?? []), guide]);
  return [...groups.values()];
}

/** The problems of one guide's body, for a page that is about to be rendered from the same parse. */
export function checkGuideBody(context: GuideUnderCheck): Problem[] {
  return guideRules.flatMap((rule) => rule(context));
}
