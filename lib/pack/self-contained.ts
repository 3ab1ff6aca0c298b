import { deepenHeadingRules, deepenHeadings } from "./headings";
import { listParts, mapParts, type Part } from "./parts";

/**
 * Makes of a page whose parts are whole pages of the site one file that stands alone. The ids of each part get its own
 * before them; links to pages that are parts, and to places in them, lead there; links to other pages become absolute by
 * `findUrl`, or plain words where it knows no address: a file on a disk cannot follow a path, nor has it scripts. Headings of parts go one level down.
 * Works on HTML as React writes it: attributes in double quotes.
 */
export function toSelfContained(html: string, findUrl: (path: string) => string | undefined): string {
  const parts = listParts(html);
  if (parts.length === 0) throw new Error("A pack without parts");
  const scoped = mapParts(html, parts, (inner, part) => scopeIds(nameLandmarks(deepenHeadings(inner)), part));
  return scoped
    .replace(/<script\b[^>]*\bdata-island\b[^>]*><\/script>/g, "")
    .replace(
      /<a\b([^>]*) href="(\/[^"]*)"([^>]*)>([\s\S]*?)<\/a>/g,
      (_, before: string, href: string, after: string, words: string) => {
        const target = findPlace(href, parts) ?? findUrl(href);
        return target ? `<a${before} href="${target}"${after}>${words}</a>` : words;
      },
    )
    .replace(/<style\b[\s\S]*?<\/style>/g, deepenHeadingRules);
}

/**
 * What has a name on its page may stand in several parts under the same: boxes and lists of links take the part's title
 * into theirs, and sections lose it, as a section without a name is no landmark.
 */
function nameLandmarks(markup: string): string {
  const title = /<h2\b[^>]*>([\s\S]*?)<\/h2>/.exec(markup)?.[1]?.replace(/<[^>]*>/g, "") ?? "";
  return markup
    .replace(/(<section\b[^>]*?) aria-labelledby="[^"]*"/g, "$1")
    .replace(/(<(?:section|nav)\b[^>]*? aria-label="[^"]*)"/g, `$1 · ${title}"`);
}

/** Attributes that hold an id, a name that groups folds, or ids with spaces between; and links within the page. */
const reference = / (id|name|for|aria-labelledby)="([^"]*)"| href="#([^"]*)"/g;

function scopeIds(markup: string, { id: scope, ids }: Part): string {
  return markup.replace(reference, (whole, attribute: string | undefined, value = "", fragment = "") => {
    if (attribute === undefined) return ids.has(fragment) ? ` href="#${scope}-${fragment}"` : whole;
    return ` ${attribute}="${value
      .split(" ")
      .map((name: string) => `${scope}-${name}`)
      .join(" ")}"`;
  });
}

/** Where in the pack a page of the site, or a place in one, stands. */
function findPlace(href: string, parts: readonly Part[]): string | undefined {
  const [path, fragment] = href.split("#");
  const part = parts.find(({ page }) => page === path);
  if (!part) return undefined;
  return fragment !== undefined && part.ids.has(fragment) ? `#${part.id}-${fragment}` : `#${part.id}`;
}
