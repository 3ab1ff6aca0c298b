import { describe, expect, it } from "vitest";
import { toPlainHtml } from "@/lib/build/plain-html";

const island = '<script type="module" data-island="" src="/islands/search.js"></script>';
const inlineIsland = '<script type="module" data-island>document.title = "x";</script>';

/** A prerendered page as Next writes it. */
const prerendered = (head: string, body: string) =>
  [
    '<!DOCTYPE html><!--abc123--><html lang="en"><head><meta charSet="utf-8"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
    '<style data-precedence="next" data-href="/_next/static/chunks/page.css">p{margin:0}</style>',
    '<script src="/_next/static/chunks/main.js" async=""></script>',
    '<script src="/_next/static/chunks/nomodule.js" noModule=""></script>',
    `${head}</head><body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->`,
    '<script id="_R_">self.__next_r="x"</script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    '<script>self.__next_f.push([1,"0:{\\"a\\":\\"<\\/p>\\"}\\n"])</script>',
    '<script>(globalThis["TURBOPACK"]||=[]).push([])</script>',
    "</body></html>",
  ].join("");

describe("toPlainHtml", () => {
  it("leaves of a prerendered page what a reader needs", () => {
    expect(toPlainHtml(prerendered("<title>T</title>", '<main><p class="x">Text</p></main>'), "/en")).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><style>p{margin:0}</style><title>T</title></head>' +
        '<body><main><p class="x">Text</p></main></body></html>',
    );
  });

  it("keeps structured data", () => {
    const data = '<script type="application/ld+json">{"@graph":[]}</script>';
    expect(toPlainHtml(prerendered("", data), "/en")).toContain(data);
  });

  it.each([island, inlineIsland])("keeps the island %s", (script) => {
    const plain = toPlainHtml(prerendered("", `<main>x</main>${script}`), "/en");
    expect(plain).toContain(`<main>x</main>${script}</body>`);
    expect(plain.match(/<script/g)).toHaveLength(1);
  });

  it.each(['<link rel="preload" as="font" href="/f.woff2"/>', '<link rel="canonical" href="https://example.org/en"/>'])(
    "keeps %s",
    (link) => expect(toPlainHtml(prerendered(link, ""), "/en")).toContain(link),
  );

  it("leaves plain HTML as it is, a second time too", () => {
    const once = toPlainHtml(prerendered("", `<main>x</main>${island}`), "/en");
    expect(toPlainHtml(once, "/en")).toBe(once);
  });

  it.each([
    "<script>alert(1)</script>",
    '<script src="https://example.org/analytics.js"></script>',
    '<script src="/elsewhere.js"></script>',
    '<script src="/_next/static/chunks/main.js">with a body</script>',
    '<script type="application/ld+json" src="/x.json"></script>',
    "<script> self.__next_f.push([])</script>",
    '<script type="module">import "/x.js"</script>',
  ])("throws for the unknown script %s, naming page and script", (script) => {
    expect(() => toPlainHtml(prerendered("", script), "/ur/pakistan")).toThrow(
      `/ur/pakistan: unknown script ${script}`,
    );
  });

  it("shows no more than the beginning of an unknown script", () => {
    const long = `<script>${"x".repeat(5000)}</script>`;
    expect(() => toPlainHtml(prerendered("", long), "/en")).toThrow(/^.{0,200}\(mark an island with data-island\)$/);
  });

  it.each([
    '<link rel="stylesheet" href="/_next/static/chunks/page.css"/>',
    '<link rel="preload" as="image" href="/_next/image?x"/>',
    '<div id="__next"></div>',
    '<img src="/_next/static/media/x.png"/>',
    "<script>self.__next_f.push([1])",
    "</script>",
    "<SCRIPT>alert(1)</SCRIPT>",
  ])("throws when something of the framework remains: %s", (rest) => {
    expect(() => toPlainHtml(`<html><body><p>Before</p>${rest}</body></html>`, "/ar")).toThrow(
      /^\/ar: something of the framework remains: /,
    );
  });

  it("shows where the remains are", () => {
    expect(() => toPlainHtml('<p>Before</p><img src="/_next/x.png"/><p>After</p>', "/ar")).toThrow(
      '<p>Before</p><img src="/_next/x.png"/><p>After</p>',
    );
  });
});
