import { findLocale } from "@/lib/i18n/negotiate";

/**
 * The site's own spelling of a path, given as decoded segments: its tag for the locale, lower case for the rest, no trailing slash.
 * A tag whose region or script is not offered stands for its language. Undefined when that is not offered either.
 */
export function findCanonicalPath(segments: readonly string[]): string | undefined {
  const [first = "", ...rest] = segments;
  const locale = findLocale(first) ?? findLocale(first.split("-")[0] ?? "");
  return locale && `/${[locale, ...rest.map((segment) => encodeURIComponent(segment.toLowerCase()))].join("/")}`;
}
