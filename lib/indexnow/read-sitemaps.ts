import { sitemapIndexPath } from "@/lib/urls";
import { parseSitemap, type Sitemap, SitemapError } from "./parse-sitemap";

/** Every address a build lists for search engines, with the day or time of its last change where that is stated. */
export type Addresses = ReadonlyMap<string, string | undefined>;

/** Gives the text of a build's file by its path, such as `/sitemaps/en.xml`; throws a SitemapError when it cannot. */
export type ReadFile = (path: string) => string | Promise<string>;

/**
 * Reads the sitemap of a build and those it names. They are asked for by their paths from where the first came from, whatever
 * host they are named with: a folder or an earlier deployment must not be mixed with what the production address shows now.
 * Throws a SitemapError, which names the file, for one that is missing or not a sitemap.
 */
export async function readSitemaps(readFile: ReadFile): Promise<Addresses> {
  const first = await readSitemap(readFile, sitemapIndexPath);
  const addresses = new Map<string, string | undefined>();
  const add = ({ entries }: Sitemap) => {
    for (const { loc, lastmod } of entries) addresses.set(loc, lastmod);
  };
  if (!first.isIndex) add(first);
  for (const { loc } of first.isIndex ? first.entries : []) {
    const { pathname, search } = new URL(loc);
    const sitemap = await readSitemap(readFile, pathname + search);
    if (sitemap.isIndex) throw new SitemapError(`${pathname} is an index, named by an index`);
    add(sitemap);
  }
  return addresses;
}

async function readSitemap(readFile: ReadFile, path: string): Promise<Sitemap> {
  const text = await readFile(path);
  try {
    return parseSitemap(text);
  } catch (error) {
    if (error instanceof SitemapError) throw new SitemapError(`${path} ${error.message}`);
    throw error;
  }
}
