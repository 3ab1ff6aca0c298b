import type { Locale } from "@/lib/locales";

export const rootPath = "/";
export const homePath = (locale: Locale) => `/${locale}`;
export const aboutPath = (locale: Locale) => `/${locale}/about`;
export const countryPath = (locale: Locale, slug: string) => `/${locale}/${slug}`;
export const counterPath = (locale: Locale, slug: string) => `/${locale}/${slug}/counter`;
export const helpPath = (locale: Locale, slug: string) => `/${locale}/${slug}/help`;
export const packPath = (locale: Locale, slug: string) => `/${locale}/${slug}/pack.html`;
export const reminderPath = (locale: Locale, slug: string) => `/${locale}/${slug}/reminder.ics`;
export const guidePath = (locale: Locale, slug: string, topic: string) => `/${locale}/${slug}/${topic}`;
export const guideMarkdownPath = (locale: Locale, slug: string, topic: string) =>
  `${guidePath(locale, slug, topic)}.md`;
export const generalGuidesPath = (locale: Locale) => `/${locale}/guides`;
export const generalGuidePath = (locale: Locale, topic: string) => `/${locale}/guides/${topic}`;
export const generalGuideMarkdownPath = (locale: Locale, topic: string) => `${generalGuidePath(locale, topic)}.md`;
export const savedPath = (locale: Locale) => `/${locale}/saved`;
/** The list of all that makes up a country's copy for reading without a connection. */
export const countryCopyPath = (locale: Locale, slug: string) => `/offline/${locale}/${slug}.json`;
export const isCountryCopyPath = (path: string) => path.startsWith("/offline/");
export const webManifestPath = (locale: Locale) => `/${locale}/site.webmanifest`;
/** The icon for home screens; its side in pixels. */
export const iconPath = (size: number) => `/icons/icon-${size}.png`;
/** At the root, since a worker answers for the addresses below its own. */
export const serviceWorkerPath = "/service-worker.js";
export const islandPath = (file: string) => `/islands/${file}`;
export const searchPath = (locale: Locale) => `/${locale}/search`;
export const searchIndexPath = (file: string) => `/search/${file}`;
export const openSearchPath = (locale: Locale) => `/${locale}/opensearch.xml`;
export const sitemapPath = (locale: Locale) => `/sitemaps/${locale}.xml`;
export const sitemapIndexPath = "/sitemap.xml";
export const feedPath = (locale: Locale) => `/${locale}/feed.xml`;
export const countryFeedPath = (locale: Locale, slug: string) => `/${locale}/${slug}/feed.xml`;
export const dataPath = (locale: Locale) => `/${locale}/data`;
export const countryDataPath = (slug: string) => `/data/countries/${slug}.json`;
export const codesDataPath = (format: "json" | "csv") => `/data/codes.${format}`;
export const dataSchemaPath = (name: string) => `/data/schema/${name}.json`;
export const dataIndexPath = "/data/index.json";
/** What is shown where a page cannot be: a file of the static site, for web servers, and no address for readers. */
export const unavailablePath = "/503";

/** The picture shown beside a link to a country's pages; without a slug, beside a link to any other page of the language. */
export const shareImagePath = (locale: Locale, slug = "home") => `/og/${locale}/${slug}.png`;
export const operatorAnchor = (operatorId: string) => `#operator-${operatorId}`;
export const sourceAnchor = (sourceId: string) => `#${sourceId}`;

/**
 * The absolute form of a path, from the environment variable SITE_URL.
 * Without it the path stays relative: a build must never name a host it does not know.
 */
export function absoluteUrl(path: string): string {
  return findAbsoluteUrl(path) ?? path;
}

/** The absolute form of a path, from the environment variable SITE_URL; undefined in a build that does not know where it will stand. */
export function findAbsoluteUrl(path: string): string | undefined {
  const site = process.env["SITE_URL"];
  return site ? new URL(path, site).href.replace(/\/$/, path === "/" ? "/" : "") : undefined;
}

/** Where `npm start` serves when nothing else is said. */
const localOrigin = "http://localhost:3000";

/** The absolute form of a path for files that know no relative address, such as sitemaps; without SITE_URL on this machine. */
export function publicUrl(path: string): string {
  return new URL(path, process.env["SITE_URL"] || localOrigin).href;
}

/** A `tel:` address for a code: `#` must be escaped, or it would begin a fragment (RFC 3966). */
export function telephoneUrl(dial: string): string {
  return `tel:${dial.replaceAll("#", "%23").replaceAll(" ", "")}`;
}

/** An `sms:` address with its text (RFC 5724). */
export function smsUrl(to: string, text: string): string {
  return `sms:${to}?body=${encodeURIComponent(text)}`;
}

/** A `mailto:` address with subject and text, its recipient left to the sender (RFC 6068). */
export function mailUrl(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
