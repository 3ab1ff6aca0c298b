import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { getFormats } from "@/lib/format";
import { type Locale, localeTags } from "@/lib/locales";
import { packFileName } from "@/lib/pack/file";
import { type BuiltPage, readBuiltPages, readPacks } from "./built-site";
import { findHtmlMistakes } from "./html-mistakes";

const packs = readPacks();
const pages = readBuiltPages();
const { content } = loadContent(path.resolve("content"));
const published = [...content.countries.values()].filter(({ facts }) => facts.status === "published");

const mostBytes = 100_000;
const weigh = (html: string) => gzipSync(html, { level: 6 }).length;
const pageAt = (pathname: string) => pages.find((page) => page.pathname === pathname)?.document;
/** The page of the site about a pack's country, or one below it. */
const beside = ({ pathname }: BuiltPage, name = "") => pathname.replace(/\/pack$/, name && `/${name}`);
const idsOf = (document: Document) => [...document.querySelectorAll("[id]")].map(({ id }) => id);
/** Letters only: where an end tag is left out, a line break may be too. */
const lettersOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, "");
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();
const codesIn = (root: ParentNode | null | undefined) =>
  [...(root?.querySelectorAll("a[href^='tel:'], a[href^='sms:']") ?? [])].map((link) => link.getAttribute("href"));

it("every published country has a pack in every language", () => {
  const expected = localeTags.flatMap((locale) => published.map(({ slug }) => `/${locale}/${slug}/pack`));
  expect(packs.map(({ pathname }) => pathname)).toEqual(expected.sort());
  const kilobytes = packs.map(({ pathname, html }) => `${pathname} ${(weigh(html) / 1000).toFixed(1)}`);
  console.log(`Packs, kB compressed: ${kilobytes.join(", ")}`);
});

describe.each(packs)("$pathname.html", (pack) => {
  const { pathname, html, file, document } = pack;
  const [, locale = "", slug = ""] = pathname.split("/");

  it("weighs at most 100 kB, and lies beside its compressed form", () => {
    expect(weigh(html)).toBeLessThanOrEqual(mostBytes);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(html);
  });

  it("is linked as a file to keep from its country's page, which says what it weighs", () => {
    const link = pageAt(beside(pack))?.querySelector("#offline ~ p a[download]");
    expect(link?.getAttribute("href")).toBe(`${pathname}.html`);
    expect(link?.getAttribute("download")).toBe(packFileName(locale as Locale, slug));
    const weight = getFormats(locale as Locale).kilobytes(Math.ceil(weigh(html) / 1000));
    expect(textOf(link?.parentElement?.querySelector("small:not([hidden])"))).toContain(weight.replace(/\s/g, " "));
  });

  it("needs nothing but itself", () => {
    expect(html).not.toMatch(/<(?:script|img|iframe|video|audio|object|embed|form|base)\b|@import|_next|data-page/i);
    expect([...html.matchAll(/url\(([^)]*)\)/g)]).toEqual([]);
    for (const link of document.querySelectorAll("link")) expect(link.getAttribute("href")).toMatch(/^data:/);
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]");
    expect(policy?.getAttribute("content")).toMatch(/^default-src 'none';/);
  });

  it("is kept out of search engines, and names no other language or address as its own", () => {
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    expect(document.querySelectorAll("link[rel=canonical], link[rel=alternate]")).toHaveLength(0);
  });

  it("has ids that stand once, and links that lead to one of them or out of the file", () => {
    const ids = idsOf(document);
    expect(ids).toEqual([...new Set(ids)]);
    const hrefs = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    expect(hrefs.length).toBeGreaterThan(100);
    const known = new Set(ids.map((id) => `#${id}`));
    expect(hrefs.filter((href) => !known.has(href) && !/^(?:https?|tel|sms|mailto):/.test(href))).toEqual([]);
  });

  it("has one main heading, and no level is skipped below it", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it("is HTML that parses without error into a valid document", async () => {
    expect(await findHtmlMistakes(html)).toEqual([]);
  });

  it("has a table of contents of all its parts", () => {
    const listed = [...document.querySelectorAll("main > nav a")].map((link) => link.getAttribute("href"));
    const parts = [...document.querySelectorAll("article")].map(({ id }) => `#${id}`);
    expect(listed).toEqual([...parts, "#sources"]);
  });

  it("shows the guides of its country in this language, word for word as on their pages", () => {
    const topics = published.find((country) => country.slug === slug)?.guides ?? [];
    const own = topics.filter((guide) => guide.locale === locale).map(({ topic }) => topic);
    expect(own.length).toBeGreaterThan(0);
    for (const topic of own) {
      const part = document.getElementById(topic);
      const page = pageAt(beside(pack, topic));
      const sections = [...(page?.querySelectorAll("main > section:has(> h2)") ?? [])].slice(0, -1);
      expect(sections.length).toBeGreaterThan(5);
      for (const section of sections) expect(lettersOf(part)).toContain(lettersOf(section));
    }
  });

  it("dials and writes the same as the pages it is made of", () => {
    expect(codesIn(document.getElementById("facts"))).toEqual(codesIn(pageAt(beside(pack))?.querySelector("main")));
    expect(codesIn(document.getElementById("help"))).toEqual(
      codesIn(pageAt(beside(pack, "help"))?.querySelector("main")),
    );
    expect(codesIn(document.getElementById("facts")).length).toBeGreaterThan(0);
  });

  it("has all sentences for the counter, and every source that is cited", () => {
    const cards = published.find((country) => country.slug === slug)?.facts.phrases ?? [];
    expect(document.querySelectorAll("#counter-cards > li")).toHaveLength(cards.length);
    expect(document.querySelectorAll("#sources ~ ol > li").length).toBeGreaterThan(10);
  });
});
