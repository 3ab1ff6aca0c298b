import type { Locale } from "@/lib/locales";
import { packPath } from "@/lib/urls";

/** The name under which a pack is saved: of the site, the country and the language, as a folder of downloads has no other. */
export const packFileName = (locale: Locale, slug: string) => `topup-atlas-${slug}-${locale}.html`;

/** Whether a page is a pack, by its path. */
export const isPack = (pathname: string) => pathname.endsWith("/pack.html");

/** The pack of the country whose page has this path, such as `/en/pakistan`; undefined for any other page. */
export function findPackOf(pathname: string): string | undefined {
  const [, locale, slug, ...rest] = pathname.split("/");
  return locale && slug && rest.length === 0 ? packPath(locale as Locale, slug) : undefined;
}
