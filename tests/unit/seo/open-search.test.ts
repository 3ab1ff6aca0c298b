import { JSDOM } from "jsdom";
import { afterEach, expect, it, vi } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { renderOpenSearch } from "@/lib/seo/open-search";

afterEach(() => vi.unstubAllEnvs());

it.each(localeTags)("the description of the search in %s keeps to OpenSearch 1.1", (locale) => {
  vi.stubEnv("SITE_URL", "https://example.org");
  const text = renderOpenSearch(getLanguage(locale));
  const { documentElement: root } = new JSDOM(text, { contentType: "application/xml" }).window.document;
  expect(root.namespaceURI).toBe("http://a9.com/-/spec/opensearch/1.1/");
  const textOf = (name: string) => root.querySelector(name)?.textContent ?? "";
  expect(textOf("ShortName").length).toBeGreaterThan(3);
  // The specification allows no more: 16 and 1,024 characters.
  expect(textOf("ShortName").length).toBeLessThanOrEqual(16);
  expect(textOf("Description").length).toBeLessThanOrEqual(1024);
  expect(textOf("Language")).toBe(locale);
  expect(root.querySelector("Url[type='text/html']")?.getAttribute("template")).toBe(
    `https://example.org/${locale}/search?q={searchTerms}`,
  );
  expect(root.querySelector("Url[rel=self]")?.getAttribute("template")).toBe(
    `https://example.org/${locale}/opensearch.xml`,
  );
});

it("no two languages share a name, of which a browser keeps one", () => {
  const names = localeTags.map((locale) => /<ShortName>(.*?)</.exec(renderOpenSearch(getLanguage(locale)))?.[1]);
  expect(new Set(names).size).toBe(localeTags.length);
});
