import type { Locale } from "@/lib/locales";

export const rootPath = "/";
export const homePath = (locale: Locale) => `/${locale}`;
export const aboutPath = (locale: Locale) => `/${locale}/about`;
export const countryPath = (locale: Locale, slug: string) => `/${locale}/${slug}`;
export const counterPath = (locale: Locale, slug: string) => `/${locale}/${slug}/counter`;
export const helpPath = (locale: Locale, slug: string) => `/${locale}/${slug}/help`;
export const reminderPath = (locale: Locale, slug: string) => `/${locale}/${slug}/reminder.ics`;
export const guidePath = (locale: Locale, slug: string, topic: string) => `/${locale}/${slug}/${topic}`;
export const generalGuidesPath = (locale: Locale) => `/${locale}/guides`;
export const generalGuidePath = (locale: Locale, topic: string) => `/${locale}/guides/${topic}`;
export const islandPath = (file: string) => `/islands/${file}`;

/** The picture shown beside a link to a country's pages; without a slug, beside a link to any other page of the language. */
export const shareImagePath = (locale: Locale, slug = "home") => `/og/${locale}/${slug}.png`;
export const sourceAnchor = (sourceId: string) => `#${sourceId}`;

/**
 * The absolute form of a path, from the environment variable SITE_URL.
 * Without it the path stays relative: a build must never name a host it does not know.
 */
export function absoluteUrl(path: string): string {
  const site = process.env["SITE_URL"];
  return site ? new URL(path, site).href.replace(/\/$/, path === "/" ? "/" : "") : path;
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
