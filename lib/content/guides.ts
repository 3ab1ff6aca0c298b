import path from "node:path";
import type { Locale } from "@/lib/locales";
import type { RenderedGuide } from "@/lib/markdown/blocks";
import { parseBody } from "@/lib/markdown/parse";
import { renderGuide } from "@/lib/markdown/render";
import { generalGuidePath } from "@/lib/urls";
import { checkGuideBody } from "./check";
import type { GuideFile } from "./guide-file";
import { type Content, type Country, type GuideFolder, loadContent } from "./load";
import { ContentError } from "./problem";
import type { Facts } from "./schema/facts";
import { findGuideFile, listReadableGuides } from "./translations";

const contentRoot = path.join(/* turbopackIgnore: true */ process.cwd(), "content");

/** In development content is read again after this many milliseconds, so that a saved change shows on the next reload. */
const developmentLifetime = 500;

let held: { content: Content; at: number } | undefined;

/** The site's content, read once per process; throws a ContentError with every problem of its files. */
function getContent(): Content {
  const isDevelopment = process.env.NODE_ENV === "development";
  if (held && !(isDevelopment && Date.now() - held.at > developmentLifetime)) return held.content;
  const { content, problems } = loadContent(contentRoot);
  if (problems.length > 0) throw new ContentError(problems);
  held = { content, at: Date.now() };
  return content;
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

/** A guide ready to be shown, with the folder it stands in. */
export interface FoundGuide<F extends GuideFolder> {
  folder: F;
  guide: GuideFile;
  rendered: RenderedGuide;
}

/** A country's guide ready to be shown, or undefined when it does not exist in this language; throws a ContentError for a bad body. */
export function findGuide(slug: string, topic: string, locale: Locale): FoundGuide<Country> | undefined {
  return render(findCountry(slug), topic, locale);
}

/** The same for a guide that belongs to no country. */
export function findGeneralGuide(topic: string, locale: Locale): FoundGuide<GuideFolder> | undefined {
  return render(getContent().general, topic, locale);
}

function render<F extends GuideFolder>(
  folder: F | undefined,
  topic: string,
  locale: Locale,
): FoundGuide<F> | undefined {
  const guide = folder && findGuideFile(folder, topic, locale);
  if (!folder || !guide) return undefined;
  const parsed = parseBody(guide.body, guide.bodyLine);
  const problems = checkGuideBody({ guide, folder, parsed });
  if (problems.length > 0) throw new ContentError(problems);
  return { folder, guide, rendered: renderGuide(guide, folder, parsed) };
}

/** The day of this build as an ISO day in UTC. */
export function getToday(): string {
  return new Date().toISOString().slice(0, 10);
}
