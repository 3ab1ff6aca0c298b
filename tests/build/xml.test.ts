import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { localeTags } from "@/lib/locales";
import { outFolder } from "./built-site";

const readSchema = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.resolve("tests/fixtures/schemas", fileName), "utf8"),
});
const sitemapSchema = {
  extension: "schema",
  schema: readSchema("sitemap.xsd"),
  preload: readSchema("xhtml-link.xsd"),
} as const;
const feedSchema = { extension: "relaxng", schema: readSchema("atom.rng") } as const;

interface Document {
  fileName: string;
  contents: string;
}

async function findErrors(schema: typeof sitemapSchema | typeof feedSchema, documents: Document[]): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({ ...schema, xml: documents });
  return valid ? [] : [...errors.map(({ rawMessage }) => rawMessage), rawOutput];
}

const files = readdirSync(outFolder, { recursive: true }).map(String);
const readAll = (names: string[]): Document[] =>
  names.map((name) => ({
    fileName: name.replaceAll("/", "-"),
    contents: readFileSync(path.join(outFolder, name), "utf8"),
  }));
const sitemaps = readAll(files.filter((name) => /^sitemap(?:s\/.*)?\.xml$/.test(name)));
const searches = files.filter((name) => /\/opensearch\.xml$/.test(name));
const feeds = readAll(files.filter((name) => /\/feed\.xml$/.test(name)));

describe("sitemaps and feeds", () => {
  it("are, with the descriptions of the search, all the XML there is", () => {
    expect(sitemaps).toHaveLength(1 + localeTags.length);
    expect(feeds.length).toBeGreaterThanOrEqual(5 * localeTags.length);
    expect(searches).toHaveLength(localeTags.length);
    expect(files.filter((name) => name.endsWith(".xml"))).toHaveLength(
      sitemaps.length + feeds.length + searches.length,
    );
  });

  it("are sitemaps as sitemaps.org defines them", async () => {
    expect(await findErrors(sitemapSchema, sitemaps)).toEqual([]);
  });

  it("are Atom feeds as RFC 4287 defines them", async () => {
    expect(await findErrors(feedSchema, feeds)).toEqual([]);
  });
});

describe("what is broken is refused", () => {
  const sitemap = readAll(["sitemaps/en.xml"])[0]?.contents ?? "";
  const index = readAll(["sitemap.xml"])[0]?.contents ?? "";
  const feed = readAll(["en/pakistan/feed.xml"])[0]?.contents ?? "";

  it.each([
    ["a sitemap with an address without a protocol", sitemap, /<loc>http:\/\/[^/]+/, "<loc>"],
    ["a sitemap with a page that has no address", sitemap, /<loc>.*?<\/loc>/, ""],
    ["a sitemap with a page that stands twice", sitemap, /<url>.*?<\/url>/s, "$&$&"],
    ["a sitemap with an impossible day", sitemap, /<lastmod>[^<]*/, "<lastmod>2026-02-30"],
    ["a sitemap with an unknown element", sitemap, /<\/url>/, "<image/></url>"],
    ["a sitemap with a language version without a language", sitemap, / hreflang="[^"]*"/, ""],
    ["a sitemap with a language tag that is none", sitemap, /hreflang="[^"]*"/, 'hreflang="zh_CN"'],
    ["a sitemap of another namespace", sitemap, /sitemap\/0\.9/, "sitemap/0.8"],
    ["an index with pages", index, /(<\/?)sitemap>/g, "$1url>"],
    ["an index that is not well-formed", index, /<\/sitemapindex>/, ""],
  ])("%s", async (_mistake, document, right, wrong) => {
    const contents = document.replace(right, wrong);
    expect(contents).not.toBe(document);
    expect(await findErrors(sitemapSchema, [{ fileName: "broken.xml", contents }])).not.toEqual([]);
  });

  it.each([
    ["a feed without an id", /<id>.*?<\/id>/, ""],
    ["a feed with an id that is relative", /<id>.*?<\/id>/, "<id>/en</id>"],
    ["a feed without an author", /<author>.*?<\/author>/s, ""],
    ["a feed with two titles", /<title>.*?<\/title>/, "$&$&"],
    ["a feed with a day where a time must be", /(<updated>\d{4}-\d\d-\d\d)[^<]*/, "$1"],
    ["a feed with a time without a zone", /(<updated>[^<]*)Z/, "$1"],
    ["a feed with a link to nowhere", / href="[^"]*"/, ""],
    ["a feed with an unknown kind of link", /rel="self"/, 'rel="slef"'],
    ["a feed with an entry without a title", /(<entry>\s*<id>.*?<\/id>\s*)<title>.*?<\/title>/s, "$1"],
    ["a feed with an unknown element", /<\/entry>/, "<body/></entry>"],
    ["a feed of another namespace", /2005\/Atom/, "2006/Atom"],
    ["a feed that is not well-formed", /&amp;|<\/entry>/, "&"],
  ])("%s", async (_mistake, right, wrong) => {
    const contents = feed.replace(right, wrong);
    expect(contents).not.toBe(feed);
    expect(await findErrors(feedSchema, [{ fileName: "broken.xml", contents }])).not.toEqual([]);
  });
});
