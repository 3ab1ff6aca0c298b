import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { getLocaleInfo, isLocale, localeTags } from "@/lib/locales";
import { errorPages, listLocalizedPages, outFolder, readBuiltPages } from "./built-site";
import { findHtmlMistakes } from "./html-mistakes";

const pages = readBuiltPages();
const localized = listLocalizedPages(pages);
const { content } = loadContent(path.resolve("content"));

describe("the built site", () => {
  it("has every page the content asks for, and no other", () => {
    const expected = localeTags.flatMap((locale) => [
      `/${locale}`,
      `/${locale}/about`,
      `/${locale}/data`,
      `/${locale}/guides`,
      `/${locale}/saved`,
      `/${locale}/search`,
      ...(content.general?.guides ?? [])
        .filter((guide) => guide.locale === locale)
        .map(({ topic }) => `/${locale}/guides/${topic}`),
      ...[...content.countries.values()]
        .filter(({ facts }) => facts.status === "published")
        .flatMap(({ slug, guides }) => [
          `/${locale}/${slug}`,
          `/${locale}/${slug}/counter`,
          `/${locale}/${slug}/help`,
          ...guides.filter((guide) => guide.locale === locale).map(({ topic }) => `/${locale}/${slug}/${topic}`),
        ]),
    ]);
    expect(expected.length).toBe(8 * (6 + 3 + 4 * 5));
    expect(localized.map(({ pathname }) => pathname).sort()).toEqual(expected.sort());
  });

  it("tells static hosts of every redirect, in every language, and none from or to a page that is not meant", () => {
    const lines = readFileSync(path.join(outFolder, "_redirects"), "utf8").trim().split("\n").slice(1);
    const paths = new Set(localized.map(({ pathname }) => pathname));
    for (const line of lines) {
      const [from = "", to = "", status] = line.split(" ");
      expect(status).toBe("308");
      expect(paths).not.toContain(from);
      expect(paths).toContain(to.split("#")[0]);
    }
    expect(lines).toContain("/ur/pakistan/mobilink /ur/pakistan#operator-jazz 308");
    expect(lines).toHaveLength(localeTags.length * (content.redirects?.list.length ?? 0));
  });

  it.each(errorPages)("has a page for errors, %s, in every language, kept out of search", (address) => {
    const page = pages.find(({ pathname }) => pathname === address);
    const sections = [...(page?.document.querySelectorAll("section[lang]") ?? [])];
    expect(sections.map((section) => section.getAttribute("lang"))).toEqual(localeTags);
    expect(page?.document.querySelector('meta[name="robots"]')?.getAttribute("content")).toContain("noindex");
  });

  it.each(pages)("$pathname lies beside its compressed forms", ({ file, html }) => {
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(html);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(html);
  });
});

describe.each(pages)("$pathname", ({ pathname, html, document }) => {
  it("has no scripts but its own small ones, and no trace of a framework", () => {
    const scripts = html.match(/<script\b(?! type="application\/ld\+json">).*?<\/script>/gs) ?? [];
    const files = scripts.map((script) => {
      const [, file] = /^<script type="module" data-island="" src="\/([^"]+)"><\/script>$/.exec(script) ?? [];
      expect(existsSync(path.join(outFolder, file ?? "")), script).toBe(true);
      return file?.replace(/^islands\/(\w+)-[0-9a-f]{10}\.js$/, "$1");
    });
    const isCountry = [...content.countries.keys()].some((slug) => pathname.endsWith(`/${slug}`));
    const hasSearch = document.querySelector("form[role=search]") !== null;
    expect(hasSearch).toBe(/^\/(?:index|[^/]+(?:\/search)?)$/.test(pathname) && !errorPages.includes(pathname));
    const own = isCountry ? ["country"] : pathname.endsWith("/saved") ? ["saved"] : hasSearch ? ["search"] : [];
    expect(files).toEqual(errorPages.includes(pathname) ? [] : [...own, "site"]);
    expect(html).not.toMatch(/\/_next\/|__next|<!--/i);
  });

  it("has one main heading and ids that stand once", () => {
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("is HTML that parses without error into a valid document", async () => {
    expect(await findHtmlMistakes(html)).toEqual([]);
  });

  it("links only to pages, files and places that exist", () => {
    const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    const inside = links.filter((href) => href.startsWith("/") || href.startsWith("#"));
    expect(inside.length).toBeGreaterThan(0);
    for (const href of inside) {
      const [pathname = "", fragment] = href.split("#");
      if (path.extname(pathname)) {
        expect(existsSync(path.join(outFolder, pathname)), href).toBe(true);
        continue;
      }
      const target = pathname ? pages.find((page) => page.pathname === pathname)?.document : document;
      expect(target, href).toBeDefined();
      if (fragment !== undefined) expect(target?.getElementById(fragment), href).not.toBeNull();
    }
  });
});

describe.each(localized)("$pathname", ({ pathname, document }) => {
  const locale = pathname.split("/")[1] ?? "";

  it("states its language and direction", () => {
    expect(document.documentElement.getAttribute("lang")).toBe(locale);
    expect(isLocale(locale) && getLocaleInfo(locale).dir).toBe(document.documentElement.getAttribute("dir"));
  });

  it("names itself as canonical, and its language versions name it in turn", () => {
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(pathname);
    const alternates = alternatesOf(pathname);
    expect(alternates.get(locale)).toBe(pathname);
    expect(alternates.get("x-default")).toBe("/");
    for (const [tag, target] of alternates) {
      if (tag !== "x-default") expect(alternatesOf(target).get(locale), `${target} → ${pathname}`).toBe(pathname);
    }
  });

  it("offers in its language menu exactly the languages it exists in", () => {
    const menu = [...document.querySelectorAll("header details a")].map((link) => link.getAttribute("hreflang"));
    expect(menu).toEqual([...alternatesOf(pathname).keys()].filter((tag) => tag !== "x-default"));
    expect(menu).toContain(locale);
  });

  it("has a title and a description of its own", () => {
    const titleOf = (page: (typeof pages)[number]) => page.document.querySelector("title")?.textContent;
    const own = document.querySelector("title")?.textContent;
    expect(own).toBeTruthy();
    expect(localized.filter((page) => page.pathname.startsWith(`/${locale}`) && titleOf(page) === own)).toHaveLength(1);
    expect(document.querySelector('meta[name="description"]')?.getAttribute("content")?.length).toBeGreaterThan(10);
  });

  it("isolates every code from left to right", () => {
    const holders = [...document.querySelectorAll("body *")].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && /[*#]\d[\d*]*#/.test(node.textContent ?? "")),
    );
    if (/^\/[^/]+\/(?:pakistan|russia)(?:\/(?:sim|help))?$/.test(pathname)) expect(holders.length).toBeGreaterThan(5);
    for (const holder of holders) expect(holder.closest("bdi[dir=ltr]"), holder.textContent ?? "").not.toBeNull();
  });
});

describe("pages in their languages", () => {
  const guides = localized.filter(({ pathname }) => /^\/[^/]+\/[^/]+\/(?!(?:counter|help)$)[^/]+$/.test(pathname));
  const codesOf = (page: (typeof pages)[number]) =>
    [...page.document.querySelectorAll("a[href^='tel:']")].map((link) => link.getAttribute("href"));

  const helpPages = localized.filter(({ pathname }) => pathname.endsWith("/help"));

  it.each([...guides, ...helpPages])("$pathname dials the same codes as its source", (page) => {
    const source = localized.find(({ pathname }) => pathname === page.pathname.replace(/^\/[^/]+/, "/zh-Hans"));
    expect(codesOf(page)).toEqual(source && codesOf(source));
  });

  it("and codes are dialled", () => expect(guides.flatMap(codesOf).length).toBeGreaterThan(200));
});

function alternatesOf(pathname: string): Map<string, string> {
  const page = localized.find((candidate) => candidate.pathname === pathname);
  if (!page) throw new Error(`${pathname} is linked as a language version, but does not exist`);
  return new Map(
    [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute("hreflang") ?? "",
      link.getAttribute("href") ?? "",
    ]),
  );
}
