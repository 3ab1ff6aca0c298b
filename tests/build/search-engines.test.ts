import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { localeTags } from "@/lib/locales";
import { displayColumns } from "@/lib/seo/display-columns";
import { listLocalizedPages, outFolder, readBuiltPages } from "./built-site";

const pages = listLocalizedPages(readBuiltPages());
const local = (url: string | null) => (url ?? "").replace("http://localhost:3000", "") || "/";
const readXml = (name: string) =>
  new JSDOM(readFileSync(path.join(outFolder, name), "utf8"), { contentType: "application/xml" }).window.document;

describe("sitemaps", () => {
  it("are named by an index that robots.txt names", () => {
    expect(readFileSync(path.join(outFolder, "robots.txt"), "utf8")).toContain(
      "Sitemap: http://localhost:3000/sitemap.xml",
    );
    const index = [...readXml("sitemap.xml").querySelectorAll("sitemap > loc")].map((loc) => local(loc.textContent));
    expect(index).toEqual(localeTags.map((locale) => `/sitemaps/${locale}.xml`));
  });

  it.each(localeTags)("of %s lists every page of the language, and no other", (locale) => {
    const listed = [...readXml(`sitemaps/${locale}.xml`).querySelectorAll("url > loc")].map((loc) =>
      local(loc.textContent),
    );
    const own = pages
      .map(({ pathname }) => pathname)
      // What is on a reader's device is nothing to search for.
      .filter((pathname) => pathname.split("/")[1] === locale && !pathname.endsWith("/saved"));
    expect(own.length).toBeGreaterThan(20);
    expect(listed.sort()).toEqual(own.sort());
  });

  it.each(localeTags)("of %s gives each page the language versions that the page names itself", (locale) => {
    const versionsOf = (links: Iterable<Element>) =>
      [...links].map((link) => [link.getAttribute("hreflang"), local(link.getAttribute("href"))]);
    for (const url of readXml(`sitemaps/${locale}.xml`).querySelectorAll("url")) {
      const pathname = local(url.querySelector("loc")?.textContent ?? null);
      const page = pages.find((candidate) => candidate.pathname === pathname);
      const own = versionsOf(page?.document.querySelectorAll("link[rel=alternate][hreflang]") ?? []);
      expect(own.length).toBeGreaterThan(1);
      expect(versionsOf(url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link"))).toEqual(own);
    }
  });

  it("date a guide by its text and its country's facts, and leave undated what has no date", () => {
    const dates = new Map(
      [...readXml("sitemaps/en.xml").querySelectorAll("url")].map((url) => [
        local(url.querySelector("loc")?.textContent ?? null),
        url.querySelector("lastmod")?.textContent,
      ]),
    );
    expect(dates.get("/en/about")).toBeUndefined();
    expect(dates.get("/en/pakistan/sim")).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe("search results", () => {
  it.each(pages)("$pathname has a title and a description that are shown whole", ({ document }) => {
    const title = document.title;
    const description = document.querySelector("meta[name=description]")?.getAttribute("content") ?? "";
    expect(displayColumns(title), title).toBeLessThanOrEqual(68);
    expect(displayColumns(title)).toBeGreaterThan(10);
    expect(displayColumns(description), description).toBeLessThanOrEqual(160);
    expect(displayColumns(description)).toBeGreaterThan(40);
  });

  it.each(localeTags)("no two pages in %s share a title or a description", (locale) => {
    const own = pages.filter(({ pathname }) => pathname.split("/")[1] === locale);
    const titles = own.map(({ document }) => document.title);
    const descriptions = own.map(({ document }) =>
      document.querySelector("meta[name=description]")?.getAttribute("content"),
    );
    expect(titles).toEqual([...new Set(titles)]);
    expect(descriptions).toEqual([...new Set(descriptions)]);
  });

  it("a build that is not for the production address is kept out of them as a whole", () => {
    for (const { document } of pages) {
      expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    }
  });
});

describe("structured data", () => {
  const dataOf = (pathname: string) => {
    const html = readFileSync(path.join(outFolder, `${pathname}.html`), "utf8");
    const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    return JSON.parse(json)["@graph"] as Record<string, unknown>[];
  };

  it("of a guide names its title, language, days and the sources it lists", () => {
    const page = pages.find(({ pathname }) => pathname === "/ar/peru/sim");
    const [article] = dataOf("/ar/peru/sim");
    expect(article).toMatchObject({ "@type": "Article", headline: page?.document.querySelector("h1")?.textContent });
    expect(article).toMatchObject({ inLanguage: "ar", datePublished: expect.stringMatching(/^20/) });
    const listed = page?.document.querySelectorAll("#sources ~ ol a[href^=http]").length ?? 0;
    expect(listed).toBeGreaterThan(10);
    expect(article?.["citation"]).toHaveLength(listed);
  });

  it.each(pages)("$pathname says nothing in it that the page does not show", ({ pathname, document }) => {
    if (/\/about$/.test(pathname)) return;
    const shown = document.documentElement.textContent?.replace(/\s+/g, " ") ?? "";
    const names = dataOf(pathname).flatMap((thing) => {
      const items = (thing["itemListElement"] ?? []) as { name: string }[];
      return [thing["headline"], thing["name"], ...items.map(({ name }) => name)].filter((name) => name !== undefined);
    });
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(shown).toContain(String(name).replace(/\s+/g, " "));
  });
});

describe("feeds", () => {
  it.each([...localeTags.map((locale) => `/${locale}`), "/ur/russia", "/en/morocco"])(
    "%s/feed.xml is linked from its page, and leads to pages and places that exist",
    (page) => {
      const feed = readXml(`${page}/feed.xml`);
      expect(feed.documentElement.namespaceURI).toBe("http://www.w3.org/2005/Atom");
      const own = pages.find(({ pathname }) => pathname === page);
      expect(own?.document.querySelector("link[type='application/atom+xml']")?.getAttribute("href")).toBe(
        `${page}/feed.xml`,
      );
      const targets = [...feed.querySelectorAll("entry > link")].map((link) =>
        local(link.getAttribute("href")).split("#"),
      );
      expect(targets.length).toBeGreaterThan(2);
      for (const [pathname, fragment] of targets) {
        const target = pages.find((candidate) => candidate.pathname === pathname);
        expect(target, pathname).toBeDefined();
        if (fragment) expect(target?.document.getElementById(fragment), fragment).not.toBeNull();
      }
      const ids = [...feed.querySelectorAll("id")].map((id) => id.textContent);
      expect(ids).toEqual([...new Set(ids)]);
    },
  );
});
