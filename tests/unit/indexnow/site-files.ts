/** A page in a sitemap: its path, and the day it last changed. */
export type Page = [path: string, lastmod?: string];

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A sitemap of these pages at an origin. */
export function sitemap(origin: string, pages: readonly Page[]): string {
  const urls = pages.map(
    ([path, lastmod]) => `<url><loc>${origin}${path}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ""}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">${urls.join("\n")}</urlset>\n`;
}

/** An index of sitemaps at an origin. */
export function sitemapIndex(origin: string, paths: readonly string[]): string {
  const sitemaps = paths.map((path) => `<sitemap><loc>${origin}${path}</loc></sitemap>`);
  return `<sitemapindex xmlns="${namespace}">${sitemaps.join("")}</sitemapindex>`;
}

/** The files of a small site: an index, one sitemap, and the file of a key. */
export function siteFiles(origin: string, pages: readonly Page[], key = "abcd-1234"): Record<string, string> {
  return {
    "sitemap.xml": sitemapIndex(origin, ["/sitemaps/en.xml"]),
    "sitemaps/en.xml": sitemap(origin, pages),
    [`${key}.txt`]: key,
  };
}
