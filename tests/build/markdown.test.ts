import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { readMarkdown } from "../read-markdown";
import { type BuiltPage, outFolder, readBuiltPages } from "./built-site";

const pages = readBuiltPages();
const { content } = loadContent(path.resolve("content"));

const guides = pages
  .filter(({ pathname }) => /^\/[^/]+\/[^/]+\/(?!(?:counter|help)$)[^/]+$/.test(pathname))
  .map((page) => ({ ...page, markdownFile: path.join(outFolder, `${page.pathname}.md`) }));

const listFiles = (extension: string) =>
  readdirSync(outFolder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(extension));

/** Headings of a page in order; operators are folds there. */
function headingsOf({ document }: BuiltPage): string[] {
  return [...document.querySelectorAll("main :is(h1, h2, h3, summary)")].map(
    (element) => (element.matches("summary") ? element.querySelector("bdi") : element)?.textContent?.trim() ?? "",
  );
}

/** What a page offers to dial or to send, as it is written. */
function keysOf({ document }: BuiltPage): string[] {
  const hrefs = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? "");
  return hrefs.flatMap((href) => {
    if (href.startsWith("tel:")) return [decodeURIComponent(href.slice("tel:".length))];
    const [, to, text] = /^sms:(.*)\?body=(.*)$/.exec(href) ?? [];
    return text === undefined ? [] : [`${decodeURIComponent(text)}\u00a0→\u00a0${to}`];
  });
}

const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe("guides as Markdown", () => {
  it("are all there, and nothing else is", () => {
    const expected = guides.map(({ pathname }) => `${pathname.slice(1)}.md`);
    expect(expected).toHaveLength(88);
    expect(listFiles(".md").sort()).toEqual(expected.sort());
  });

  it("weigh less than their pages, all in all", () => {
    const bytes = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + readFileSync(path.join(outFolder, name)).length, 0);
    const compressed = bytes(guides.map(({ pathname }) => `${pathname}.md.br`));
    expect(compressed).toBeLessThan(bytes(guides.map(({ pathname }) => `${pathname}.html.br`)));
  });
});

describe.each(guides)("$pathname.md", (page) => {
  const markdown = readFileSync(page.markdownFile, "utf8");
  const read = readMarkdown(markdown);

  it("lies beside its compressed forms", () => {
    expect(brotliDecompressSync(readFileSync(`${page.markdownFile}.br`)).toString()).toBe(markdown);
    expect(gunzipSync(readFileSync(`${page.markdownFile}.gz`)).toString()).toBe(markdown);
  });

  it("has the headings of its page, in the same order", () => {
    expect(read.headings.map(({ text }) => text)).toEqual(headingsOf(page));
    for (const [index, { depth }] of read.headings.entries()) {
      expect(depth).toBeLessThanOrEqual((read.headings[index - 1]?.depth ?? 0) + 1);
    }
  });

  it("has every code that its page shows, and whatever its page dials", () => {
    const shown = [...page.document.querySelectorAll("main bdi.code")].map(({ textContent }) => textContent ?? "");
    const numbers = read.links.filter((url) => url.startsWith("tel:")).map((url) => url.slice("tel:".length));
    const found = new Set([...read.codes, ...numbers]);
    const wanted = [...shown, ...keysOf(page)].map((text) => withoutIsolates(text).trim());
    expect(wanted.filter((text) => !found.has(text))).toEqual([]);
  });

  it("cites the sources its page lists, each defined as a footnote", () => {
    const listed = [...page.document.querySelectorAll("main ol > li[id]")].map(({ id }) => id);
    expect(read.definitions).toEqual(listed);
    expect(new Set(read.definitions)).toEqual(read.references);
    expect(read.text).not.toContain("[^");
  });

  it("has whole tables", () => {
    for (const rows of read.tables) expect(new Set(rows).size).toBe(1);
    expect(read.tables).toHaveLength(page.document.querySelectorAll("main table").length);
  });

  it("leaves no directive, no heading id, no isolate, no markup and no escaped letter", () => {
    expect(markdown).not.toMatch(/:[a-z]+\[|^:{2,}|\{#|[\u2066-\u2069]|<\/?[a-z]+>|&#x/m);
  });

  it("leads to its page", () => expect(read.links[0]).toBe(page.pathname));

  it("has links only to pages that are there", () => {
    for (const url of read.links.filter((link) => link.startsWith("/"))) {
      const [pathname, fragment] = url.split("#");
      const target = pages.find((candidate) => candidate.pathname === pathname);
      expect(target, url).toBeDefined();
      if (fragment !== undefined) expect(target?.document.getElementById(fragment), url).not.toBeNull();
    }
  });
});

describe("/llms.txt", () => {
  const { links, headings } = readMarkdown(readFileSync(path.join(outFolder, "llms.txt"), "utf8"));

  it("names every guide as Markdown, each once", () => {
    expect([...links].sort()).toEqual(guides.map(({ pathname }) => `${pathname}.md`).sort());
    for (const link of links) expect(existsSync(path.join(outFolder, link)), link).toBe(true);
  });

  it("has one section for each language", () => expect(headings).toHaveLength(1 + 8));
});

it("every guide of the content is among them", () => {
  const published = [...content.countries.values()].filter(({ facts }) => facts.status === "published");
  const written = [...published, content.general].flatMap((folder) => folder?.guides ?? []);
  expect(guides).toHaveLength(written.length);
});
