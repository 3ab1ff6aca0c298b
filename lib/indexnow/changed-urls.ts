import type { Addresses } from "./read-sitemaps";

/** Addresses that search engines should look at again, by what happened to them. */
export interface ChangedUrls {
  added: string[];
  updated: string[];
  removed: string[];
}

/**
 * What changed from one build to the next: addresses that are new, whose date is later, or that are gone.
 * An address that has no date in either build says nothing about a change; it counts only when new or gone.
 */
export function listChangedUrls(before: Addresses, after: Addresses): ChangedUrls {
  return {
    added: [...after.keys()].filter((url) => !before.has(url)),
    updated: [...after].filter(([url, date]) => isLater(date, before.get(url))).map(([url]) => url),
    removed: [...before.keys()].filter((url) => !after.has(url)),
  };
}

function isLater(date: string | undefined, than: string | undefined): boolean {
  return date !== undefined && than !== undefined && Date.parse(date) > Date.parse(than);
}
