import { describe, expect, it } from "vitest";
import { parseSitemap, SitemapError } from "@/lib/indexnow/parse-sitemap";
import { readSitemaps } from "@/lib/indexnow/read-sitemaps";
import { fromFolder, fromSite } from "@/lib/indexnow/sitemap-sources";
import { localeTags } from "@/lib/locales";
import type { SitePage } from "@/lib/seo/site-pages";
import { renderSitemap, renderSitemapIndex } from "@/lib/seo/sitemap";
import { makeFolder } from "../temporary-folder";
import { siteFiles, sitemap, sitemapIndex } from "./site-files";
import { startServer } from "./stand-in-server";

const origin = "https://example.org";
const patience = { timeout: 5000, wait: async () => {} };

describe("a sitemap", () => {
  it("gives its addresses with their dates, whatever else it holds", () => {
    const xml = `<!-- made --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:x="urn:x">
      <url><x:loc>https://example.org/other</x:loc><loc> https://example.org/a?b=1&amp;c=2 </loc><x:link><loc>https://example.org/in</loc></x:link></url>
      <url><lastmod><![CDATA[2026-05-01]]></lastmod><priority>0.5</priority><loc>https://EXAMPLE.org/سیم</loc></url></urlset>`;
    expect(parseSitemap(xml)).toEqual({
      isIndex: false,
      entries: [
        { loc: "https://example.org/a?b=1&c=2", lastmod: undefined },
        { loc: "https://example.org/%D8%B3%DB%8C%D9%85", lastmod: "2026-05-01" },
      ],
    });
  });

  it("may call the elements of its namespace by a prefix", () => {
    const xml = `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>${origin}/a</s:loc></s:url></s:urlset>`;
    expect(parseSitemap(xml).entries).toEqual([{ loc: `${origin}/a`, lastmod: undefined }]);
  });

  it.each([
    ["", "is not well-formed XML"],
    ["<html><body>Not found</body></html>", "is not a sitemap: its root is <html>"],
    ["<urlset><url></urlset>", "is not a sitemap: its root is <urlset>"],
    [sitemap(origin, [["/a"]]).replace("</loc>", ""), "is not well-formed XML"],
    [sitemap(origin, [["/a"]]).slice(0, -12), "is not well-formed XML"],
    ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', "is not a sitemap: its root is <x>"],
    [`<!DOCTYPE x [<!ENTITY e "v">]>${sitemap("&e;", [["/a"]]).slice(39)}`, "is not well-formed XML"],
    [sitemap("", [["/a"]]), 'lists "/a", which is not an address'],
    [sitemap(origin, [["/a", "yesterday"]]), 'dates https://example.org/a with "yesterday", which is not a date'],
    [sitemap(origin, [["/a", "2026-13-45"]]), 'with "2026-13-45"'],
    [sitemap(origin, [["/a", "2026-05-01T10:00"]]), 'with "2026-05-01T10:00"'],
  ])("is refused as %j", (xml, message) => {
    expect(() => parseSitemap(xml)).toThrow(SitemapError);
    expect(() => parseSitemap(xml)).toThrow(message);
  });
});

describe("the sitemaps of a build", () => {
  it("are read as the site writes them, from all languages", async () => {
    const page: SitePage = {
      versions: [
        { locale: "en", path: "/en/pakistan" },
        { locale: "ur", path: "/ur/pakistan" },
      ],
      changedOn: (locale) => (locale === "en" ? "2026-05-01" : undefined),
    };
    const files = Object.fromEntries(localeTags.map((tag) => [`sitemaps/${tag}.xml`, renderSitemap([page], tag)]));
    const folder = makeFolder({ "sitemap.xml": renderSitemapIndex([page]), ...files });
    expect([...(await readSitemaps(fromFolder(folder)))].sort()).toEqual([
      ["http://localhost:3000/en/pakistan", "2026-05-01"],
      ["http://localhost:3000/ur/pakistan", undefined],
    ]);
  });

  it("may be a single one", async () => {
    const read = () => sitemap(origin, [["/a", "2026-05-01"]]);
    expect(await readSitemaps(read)).toEqual(new Map([["https://example.org/a", "2026-05-01"]]));
  });

  it("are asked of the given site, not of the host they name", async () => {
    const { origin: earlier, received } = await startServer(
      { status: 200, body: sitemapIndex(origin, ["/sitemaps/en.xml", "/more.xml?page=2"]) },
      { status: 200, body: sitemap(origin, [["/a"]]) },
      { status: 200, body: sitemap(origin, [["/b"]]) },
    );
    const addresses = await readSitemaps(fromSite(earlier, patience));
    expect([...addresses.keys()]).toEqual(["https://example.org/a", "https://example.org/b"]);
    expect(received.map(({ path }) => path)).toEqual(["/sitemap.xml", "/sitemaps/en.xml", "/more.xml?page=2"]);
  });

  it("are refused with the name of the one that is missing or wrong", async () => {
    const { "sitemaps/en.xml": _, ...files } = siteFiles(origin, []);
    await expect(readSitemaps(fromFolder(makeFolder(files)))).rejects.toThrow(
      "/sitemaps/en.xml cannot be read (ENOENT)",
    );
    const broken = makeFolder({ ...files, "sitemaps/en.xml": "<html/>" });
    await expect(readSitemaps(fromFolder(broken))).rejects.toThrow("/sitemaps/en.xml is not a sitemap");
    await expect(readSitemaps(() => sitemapIndex(origin, ["/a.xml"]))).rejects.toThrow("/a.xml is an index");
  });

  it("are asked for again while the site is busy, and refused when it does not have them", async () => {
    const site = await startServer({ status: 503 }, "closes", { status: 404 });
    await expect(readSitemaps(fromSite(site.origin, patience))).rejects.toThrow(
      "/sitemap.xml cannot be read (the answer is 404)",
    );
    expect(site.received).toHaveLength(3);
  });
});
