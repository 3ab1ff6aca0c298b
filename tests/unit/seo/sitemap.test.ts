import { afterEach, describe, expect, it, vi } from "vitest";
import type { SitePage } from "@/lib/seo/site-pages";
import { renderSitemap, renderSitemapIndex } from "@/lib/seo/sitemap";

afterEach(() => vi.unstubAllEnvs());

const pages: SitePage[] = [
  {
    versions: [
      { locale: "zh-Hans", path: "/zh-Hans/x" },
      { locale: "en", path: "/en/x" },
    ],
    changedOn: (locale) => (locale === "en" ? "2026-02-01" : "2026-03-01"),
  },
  { versions: [{ locale: "en", path: "/en/about?a=1&b=2" }], changedOn: () => undefined },
];

describe("a language's sitemap", () => {
  it("lists the pages that exist in it, each with all its versions and the day it changed", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    const xml = renderSitemap(pages, "zh-Hans");
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual(["https://example.org/zh-Hans/x"]);
    expect([...xml.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, language, url]) => [language, url])).toEqual([
      ["zh-Hans", "https://example.org/zh-Hans/x"],
      ["en", "https://example.org/en/x"],
      ["x-default", "https://example.org/"],
    ]);
    expect(xml).toContain("<lastmod>2026-03-01</lastmod>");
  });

  it("leaves out the day of what has none, and escapes addresses", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    const xml = renderSitemap(pages, "en");
    expect(xml).toContain("<loc>https://example.org/en/about?a=1&#38;b=2</loc>\n");
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
  });

  it("names this machine where the address of the site is not known", () => {
    vi.stubEnv("SITE_URL", undefined);
    expect(renderSitemap(pages, "en")).toContain("<loc>http://localhost:3000/en/x</loc>");
  });
});

it("the index names a sitemap for every language, with the day of its latest change", () => {
  vi.stubEnv("SITE_URL", "https://example.org");
  const xml = renderSitemapIndex(pages);
  expect(xml.match(/<sitemap>/g)).toHaveLength(8);
  expect(xml).toContain("<loc>https://example.org/sitemaps/en.xml</loc><lastmod>2026-02-01</lastmod>");
  expect(xml).toContain("<loc>https://example.org/sitemaps/ar.xml</loc></sitemap>");
});
