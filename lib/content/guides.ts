import { findBuildStore } from "@/lib/cache/build-store";
import type { Locale } from "@/lib/locales";
import type { RenderedGuide } from "@/lib/markdown/blocks";
import type { GuidePlace } from "@/lib/markdown/plain/guide";
import type { Searchable } from "@/lib/search/make-index";
import { generalGuideMarkdownPath, generalGuidePath, guideMarkdownPath, guidePath } from "@/lib/urls";
import { getContentRoot } from "./content-root";
import type { GuideFile } from "./guide-file";
import { type Content, type Country, type GuideFolder, loadContent } from "./load";
import { ContentError } from "./problem";
import { readVersion } from "./read";
import { getRendered, getWritten } from "./rendered";
import type { Facts } from "./schema/facts";
import { findGuideFile, isStale, listReadableGuides, listTopics } from "./translations";

/** What builds keep for each other. */
const getStore = () => findBuildStore("content");

let held: { content: Content; version: string } | undefined;

/** The site's content, read once per process, in development whenever a file was saved; throws a ContentError with every problem of its files. */
function getContent(): Content {
  const version = getContentVersion();
  if (held?.version === version) return held.content;
  const { content, problems } = loadContent(getContentRoot(), getStore());
  if (problems.length > 0) throw new ContentError(problems);
  held = { content: process.env.NODE_ENV === "development" ? content : withoutDrafts(content), version };
  return held.content;
}

/** The content without guides that are not finished; a draft has no address, no translation and no place in a menu. */
function withoutDrafts(content: Content): Content {
  const finished = <F extends GuideFolder>(folder: F): F => ({
    ...folder,
    guides: folder.guides.filter(({ front }) => front.status !== "draft"),
  });
  return {
    ...content,
    countries: new Map([...content.countries].map(([slug, country]) => [slug, finished(country)])),
    general: content.general && finished(content.general),
  };
}

/** In development a text that changes with every saved file; otherwise nothing changes while the process runs. */
export function getContentVersion(): string {
  return process.env.NODE_ENV === "development" ? readVersion(getContentRoot()) : "";
}

/** Countries a reader may see: published ones, and in development drafts too. */
export function listCountries(): Country[] {
  return [...getContent().countries.values()].filter(isVisible);
}

/** The facts of published countries only, in development too: what is given away can be copied before it is taken back. */
export function listPublishedFacts(): Facts[] {
  return listCountries().flatMap(({ facts }) => (facts.status === "published" ? [facts] : []));
}

/** A country by its slug, or undefined when there is none to be seen. */
export function findCountry(slug: string): Country | undefined {
  const country = getContent().countries.get(slug);
  return country && isVisible(country) ? country : undefined;
}

function isVisible(country: Country): boolean {
  return country.facts.status === "published" || process.env.NODE_ENV === "development";
}

const searchables = new WeakMap<Content, Searchable>();

/** All that can be searched, the same object as long as the content is the same; throws where there is no file of the words people search with. */
export function getSearchable(): Searchable {
  const content = getContent();
  const known = searchables.get(content);
  if (known) return known;
  if (!content.searchWords) throw new Error("content/search-words.yaml is missing");
  const made = { countries: listCountries(), general: getGeneralGuides(), words: content.searchWords.words };
  searchables.set(content, made);
  return made;
}

/** The guides that belong to no country; without any, an empty list. */
export function getGeneralGuides(): Pick<GuideFolder, "guides"> {
  return getContent().general ?? { guides: [] };
}

/** Links to the guides that belong to no country: those in the reader's language, the others in every language they are written in. */
export function listGeneralGuideLinks(
  locale: Locale,
): { topic: string; title: string; locale: Locale; path: string }[] {
  return listReadableGuides(getGeneralGuides(), locale).map(({ topic, locale, front }) => ({
    topic,
    title: front.title,
    locale,
    path: generalGuidePath(locale, topic),
  }));
}

/** A guide as lists of Markdown files name it. */
export interface MarkdownGuide {
  title: string;
  description: string;
  path: string;
}

/** Every guide of a language as Markdown: those of the countries, then those that belong to none. */
export function listMarkdownGuides(locale: Locale): MarkdownGuide[] {
  const listIn = (folder: Pick<GuideFolder, "guides">, pathOf: (topic: string) => string) =>
    listTopics(folder)
      .flatMap((topic) => findGuideFile(folder, topic, locale) ?? [])
      .map(({ topic, front: { title, description } }) => ({ title, description, path: pathOf(topic) }));
  return [
    ...listCountries().flatMap((country) => listIn(country, (topic) => guideMarkdownPath(locale, country.slug, topic))),
    ...listIn(getGeneralGuides(), (topic) => generalGuideMarkdownPath(locale, topic)),
  ];
}

/** A guide ready to be shown, with the folder it stands in. */
export interface FoundGuide<F extends GuideFolder> {
  folder: F;
  guide: GuideFile;
  rendered: RenderedGuide;
}

/** A country's guide ready to be shown, or undefined when it does not exist in this language; throws a ContentError for a bad body. */
export function findGuide(slug: string, topic: string, locale: Locale): FoundGuide<Country> | undefined {
  return render(find(findCountry(slug), topic, locale));
}

/** The same for a guide that belongs to no country. */
export function findGeneralGuide(topic: string, locale: Locale): FoundGuide<GuideFolder> | undefined {
  return render(find(getContent().general, topic, locale));
}

/** A country's guide as Markdown, or undefined when it does not exist in this language; throws a ContentError for a bad body. */
export function findGuideMarkdown(slug: string, topic: string, locale: Locale): string | undefined {
  const found = find(findCountry(slug), topic, locale);
  return found && write(found, { path: guidePath(locale, slug, topic), country: found.folder.facts });
}

/** The same for a guide that belongs to no country. */
export function findGeneralGuideMarkdown(topic: string, locale: Locale): string | undefined {
  const found = find(getContent().general, topic, locale);
  return found && write(found, { path: generalGuidePath(locale, topic) });
}

interface GuideAsked<F extends GuideFolder> {
  folder: F;
  guide: GuideFile;
}

function find<F extends GuideFolder>(folder: F | undefined, topic: string, locale: Locale): GuideAsked<F> | undefined {
  const guide = folder && findGuideFile(folder, topic, locale);
  return folder && guide && { folder, guide };
}

function render<F extends GuideFolder>(found: GuideAsked<F> | undefined): FoundGuide<F> | undefined {
  return found && { ...found, rendered: getRendered(found, getStore()) };
}

function write(found: GuideAsked<GuideFolder>, place: Pick<GuidePlace, "path" | "country">): string {
  return getWritten(found, { ...place, isStale: isStale(found.folder, found.guide), today: getToday() }, getStore());
}

/** The day of this build as an ISO day in UTC. */
export function getToday(): string {
  return new Date().toISOString().slice(0, 10);
}
