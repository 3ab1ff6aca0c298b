import { readFileSync } from "node:fs";
import path from "node:path";
import { fetchPatiently, type Patience } from "@/lib/http/patient-fetch";
import { SitemapError } from "./parse-sitemap";
import type { ReadFile } from "./read-sitemaps";

/** Reads the files of a static site in a folder. */
export function fromFolder(folder: string): ReadFile {
  return (pathname) => {
    try {
      return readFileSync(path.join(folder, pathname), "utf8");
    } catch (error) {
      throw new SitemapError(`${pathname} cannot be read (${(error as NodeJS.ErrnoException).code})`);
    }
  };
}

/** Reads the files of a site that is being served at an origin. */
export function fromSite(origin: string, patience: Patience): ReadFile {
  return async (pathname) => {
    const result = await fetchPatiently(new URL(pathname, origin).href, {}, patience);
    if ("problem" in result) throw new SitemapError(`${pathname} cannot be read (${result.problem})`);
    if (result.status !== 200) throw new SitemapError(`${pathname} cannot be read (the answer is ${result.status})`);
    return result.text;
  };
}
