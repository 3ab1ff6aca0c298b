import { SaxesParser, type SaxesTagNS } from "saxes";

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A sitemap, or an index of them: the addresses it lists, each with the day or time of its last change where that is stated. */
export interface Sitemap {
  isIndex: boolean;
  entries: { loc: string; lastmod: string | undefined }[];
}

/** Something that should be a sitemap and is not, or cannot be read; the message says where and why. */
export class SitemapError extends Error {}

/**
 * Reads a sitemap or a sitemap index (sitemaps.org, protocol 0.9); other elements in it, such as language versions, are passed over.
 * Throws a SitemapError when it is not well-formed XML, when its root is another element, or when an entry is not usable.
 */
export function parseSitemap(xml: string): Sitemap {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  const sitemap: Sitemap = { isIndex: false, entries: [] };
  let entry: { loc: string; lastmod: string } = { loc: "", lastmod: "" };
  const addText = (text: string) => {
    const [, parent, name] = open;
    const isField = open.length === 3 && (parent === "url" || parent === "sitemap");
    if (isField && (name === "loc" || name === "lastmod")) entry[name] += text;
  };
  parser.on("error", (error) => {
    throw new SitemapError(`is not well-formed XML: ${error.message}`);
  });
  parser.on("opentag", (tag) => {
    open.push(nameOf(tag));
    if (open.length === 1 && !["urlset", "sitemapindex"].includes(nameOf(tag)))
      throw new SitemapError(`is not a sitemap: its root is <${tag.name}>`);
    if (open.length === 1) sitemap.isIndex = nameOf(tag) === "sitemapindex";
    if (open.length === 2) entry = { loc: "", lastmod: "" };
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const isEntry = open.length === 2 && open[1] === (sitemap.isIndex ? "sitemap" : "url");
    if (isEntry) sitemap.entries.push(readEntry(entry));
    open.pop();
  });
  parser.write(xml).close();
  return sitemap;
}

/** An element's name in the sitemaps' namespace; empty for elements of others. */
const nameOf = ({ uri, local }: SaxesTagNS) => (uri === namespace ? local : "");

/** W3C date and time, as sitemaps use it: at least the year, and a time only with its zone. */
const moment = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/;

function readEntry({ loc, lastmod }: { loc: string; lastmod: string }): Sitemap["entries"][number] {
  const [address, changed] = [loc.trim(), lastmod.trim()];
  if (!URL.canParse(address)) throw new SitemapError(`lists "${address}", which is not an address`);
  if (changed && (!moment.test(changed) || Number.isNaN(Date.parse(changed))))
    throw new SitemapError(`dates ${address} with "${changed}", which is not a date`);
  return { loc: new URL(address).href, lastmod: changed || undefined };
}
