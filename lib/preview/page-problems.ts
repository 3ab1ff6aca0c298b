import { checkFolder, checkGuideBody } from "@/lib/content/check";
import type { GuideFile } from "@/lib/content/guide-file";
import { type Content, type GuideFolder, loadContent } from "@/lib/content/load";
import { type Problem, sortProblems } from "@/lib/content/problem";
import { readVersion } from "@/lib/content/read";
import { noFutureGuideDates } from "@/lib/content/rules/no-future-dates";
import { checkTranslation, outlineOf, type TranslationSource } from "@/lib/content/rules/translation";
import { findGuideFile } from "@/lib/content/translations";
import { isLocale, type Locale, sourceLocale } from "@/lib/locales";
import { type ParsedBody, parseBody } from "@/lib/markdown/parse";

interface Held {
  version: string;
  content: Content;
  problems: readonly Problem[];
}

let held: Held | undefined;

/**
 * What keeps a page from being shown as its editor means it: files of the whole content that cannot be read, and for a country's
 * page or a guide the problems of its facts and its text. Read again whenever a file was saved. `today` is an ISO day.
 */
export function findPageProblems(root: string, pathname: string, today: string): Problem[] {
  const { content, problems } = read(root);
  const [, locale, country, last] = pathname.split("/");
  const folder = country === "guides" ? content.general : content.countries.get(country ?? "");
  return sortProblems([...problems, ...(folder ? checkPage(folder, locale, last, today) : [])]);
}

function checkPage(folder: GuideFolder, locale = "", topic = "", today: string): Problem[] {
  const find = (tag: Locale) => findGuideFile(folder, topic.replace(/\.md$/, ""), tag);
  const guide = isLocale(locale) ? find(locale) : undefined;
  return [...checkFolder(folder, today, []), ...(guide ? checkGuide(folder, guide, find(sourceLocale), today) : [])];
}

function checkGuide(folder: GuideFolder, guide: GuideFile, source: GuideFile | undefined, today: string): Problem[] {
  const parsed = parseBody(guide.body, guide.bodyLine);
  const expected = source && (source === guide ? describeSource(source, parsed) : getSource(source));
  return [
    ...checkGuideBody({ guide, folder, parsed }),
    ...noFutureGuideDates(today)({ guide, parsed }),
    ...checkTranslation({ guide }, outlineOf(parsed), expected, folder.unusable),
  ];
}

const sources = new WeakMap<GuideFile, TranslationSource>();

/** What a translation is held against, which is parsed again only when it was saved: the editor of a translation waits for one text, not two. */
function getSource(guide: GuideFile): TranslationSource {
  const source = sources.get(guide) ?? describeSource(guide, parseBody(guide.body, guide.bodyLine));
  sources.set(guide, source);
  return source;
}

function describeSource({ front }: GuideFile, parsed: ParsedBody): TranslationSource {
  return { outline: outlineOf(parsed), isDraft: front.status === "draft" };
}

function read(root: string): Held {
  const version = readVersion(root);
  if (held?.version !== version) held = { version, ...loadContent(root) };
  return held;
}
