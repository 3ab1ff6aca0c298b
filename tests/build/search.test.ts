import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { localeTags } from "@/lib/locales";
import type { SearchIndex } from "@/lib/search/search-index";
import { outFolder, readBuiltPages } from "./built-site";

/** What a reader may be asked to load to search as they type: the index of a language and its code, compressed. */
const budget = 25_000;

const pages = new Map(readBuiltPages().map((page) => [page.pathname, page]));
const fileAt = (address: string) => readFileSync(path.join(outFolder, address));

/** What the search of a page asks for: its script, and once the field is used the index and what looks it up. */
function assetsOf(pathname: string): { island: string; index: string; finder: string } {
  const page = pages.get(pathname);
  const form = page?.document.querySelector<HTMLElement>("form[role=search]");
  const { index = "", finder = "" } = form?.dataset ?? {};
  const [, island = ""] = /<script type="module" data-island="" src="([^"]+)"/.exec(page?.html ?? "") ?? [];
  return { island, index, finder };
}

describe.each(localeTags)("the search in %s", (locale) => {
  const assets = assetsOf(`/${locale}`);

  it("asks for the same files from the start page and from its own, and they are there", () => {
    expect(assetsOf(`/${locale}/search`)).toEqual(assets);
    expect(assets.index).toMatch(new RegExp(`^/search/${locale}-[0-9a-f]{10}\\.json$`));
    expect(assets.finder).toMatch(/^\/islands\/find-[0-9a-f]{10}\.js$/);
    for (const address of Object.values(assets)) expect(existsSync(path.join(outFolder, address)), address).toBe(true);
  });

  it("weighs 25 KB at most, index and code together", () => {
    const sizes = Object.entries(assets).map(([name, address]) => [
      name,
      gzipSync(fileAt(address), { level: 9 }).length,
    ]);
    const total = sizes.reduce((sum, [, size]) => sum + Number(size), 0);
    console.log(`search in ${locale}: ${sizes.flat().join(" ")}, ${total} bytes in all`);
    expect(total).toBeGreaterThan(5_000);
    expect(total).toBeLessThanOrEqual(budget);
  });

  it("leads only to pages and places that exist, and to every country and general guide", () => {
    const { items } = JSON.parse(fileAt(assets.index).toString()) as SearchIndex;
    const found = new Set(items.map((item) => item.path));
    expect(found.size).toBeGreaterThan(60);
    for (const address of found) {
      const [pathname = "", fragment] = address.split("#");
      const target = pages.get(pathname)?.document;
      expect(target, address).toBeDefined();
      if (fragment !== undefined) expect(target?.getElementById(fragment), address).not.toBeNull();
    }
    const pagesOf = [...pages.keys()].filter((pathname) =>
      new RegExp(`^/${locale}/(?!search$|guides$)`).test(pathname),
    );
    expect(pagesOf.filter((pathname) => ![...found].some((address) => address.split("#")[0] === pathname))).toEqual([]);
  });

  it("is described for browsers, on the pages that have its field and on no other", () => {
    for (const [pathname, { document }] of pages) {
      const link = document.querySelector("link[rel=search]");
      if (!pathname.startsWith(`/${locale}/`) && pathname !== `/${locale}`) continue;
      const hasField = document.querySelector("form[role=search]") !== null;
      expect(link?.getAttribute("href"), pathname).toBe(hasField ? `/${locale}/opensearch.xml` : undefined);
    }
    const description = fileAt(`/${locale}/opensearch.xml`).toString();
    expect(description).toContain(`template="http://localhost:3000/${locale}/search?q={searchTerms}"`);
  });

  it("has an index that needs no script: every country, operator and code is linked", () => {
    const links = [...(pages.get(`/${locale}/search`)?.document.querySelectorAll("main a") ?? [])];
    const linked = new Set(links.map((link) => link.getAttribute("href")));
    const { items } = JSON.parse(fileAt(assets.index).toString()) as SearchIndex;
    const shown = items.filter(({ kind }) => kind !== "place");
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter((item) => !linked.has(item.path))).toEqual([]);
    const text = links.map((link) => link.textContent);
    for (const { title } of items.filter(({ kind }) => kind === "code")) expect(text).toContain(title);
  });
});
