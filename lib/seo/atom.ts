import type { Language } from "@/lib/i18n/language";
import { publicUrl } from "@/lib/urls";
import type { FeedEntry } from "./feed-entries";
import { stableId } from "./stable-id";
import { escapeXml } from "./xml";

/** A day as an instant, which Atom wants: its beginning in UTC. */
const instant = (day: string) => `${day}T00:00:00Z`;

const element = (name: string, text: string) => `<${name}>${escapeXml(plain(text))}</${name}>`;

/** Isolates keep names apart on a page; in a feed reader's list they are stray marks. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/**
 * An Atom feed (RFC 4287) in one language. `path` is the feed's own address, `page` that of the page it belongs to.
 * Throws for a feed without entries: it would have no date.
 */
export function renderAtom(
  entries: readonly FeedEntry[],
  { language, title, path, page }: { language: Language; title: string; path: string; page: string },
): string {
  const updated = entries
    .map((entry) => entry.updated)
    .sort()
    .at(-1);
  if (updated === undefined) throw new Error(`${path}: a feed needs an entry`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.locale}">`,
    element("id", stableId(path)),
    element("title", title),
    element("updated", instant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(publicUrl(path))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(publicUrl(page))}"/>`,
    `<author>${element("name", language.t("site.name"))}</author>`,
    ...entries.map(renderEntry),
    "</feed>\n",
  ].join("\n");
}

function renderEntry({ id, title, summary, path, published, updated }: FeedEntry): string {
  return [
    "<entry>",
    element("id", id),
    element("title", title),
    `<link rel="alternate" type="text/html" href="${escapeXml(publicUrl(path))}"/>`,
    element("published", instant(published)),
    element("updated", instant(updated)),
    ...(summary ? [element("summary", summary)] : []),
    "</entry>",
  ].join("\n");
}
