import { type Locale, localeTags } from "@/lib/locales";
import { publicUrl, rootPath, sitemapPath } from "@/lib/urls";
import type { SitePage } from "./site-pages";
import { escapeXml } from "./xml";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const url = (path: string) => escapeXml(publicUrl(path));

/** The index of the sitemaps, one for each language (sitemaps.org, protocol 0.9). */
export function renderSitemapIndex(pages: readonly SitePage[]): string {
  const entries = localeTags.map((locale) => {
    const last = listEntries(pages, locale)
      .flatMap(({ changed }) => changed ?? [])
      .sort()
      .at(-1);
    return `<sitemap><loc>${url(sitemapPath(locale))}</loc>${lastmod(last)}</sitemap>`;
  });
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</sitemapindex>\n`;
}

/** The pages of one language, each with all its language versions and the day it last changed. */
export function renderSitemap(pages: readonly SitePage[], locale: Locale): string {
  const entries = listEntries(pages, locale).map(({ page, path, changed }) => {
    const alternates = [
      ...page.versions.map((version) => alternate(version.locale, version.path)),
      alternate("x-default", rootPath),
    ];
    return `<url><loc>${url(path)}</loc>${lastmod(changed)}\n${alternates.join("\n")}</url>`;
  });
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("\n")}\n</urlset>\n`;
}

function listEntries(pages: readonly SitePage[], locale: Locale) {
  return pages.flatMap((page) => {
    const own = page.versions.find((version) => version.locale === locale);
    return own ? [{ page, path: own.path, changed: page.changedOn(locale) }] : [];
  });
}

const lastmod = (day: string | undefined) => (day ? `<lastmod>${day}</lastmod>` : "");
const alternate = (language: string, path: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${url(path)}"/>`;
