import { type APIRequestContext, expect, test } from "playwright/test";
import { localeTags } from "@/lib/locales";

/** The paths of the addresses a sitemap or index lists: they name the production address, not the server under test. */
async function listLocations(request: APIRequestContext, address: string): Promise<string[]> {
  const response = await request.get(address, { maxRedirects: 0 });
  expect(response.status(), address).toBe(200);
  expect(response.headers()["content-type"], address).toMatch(/^application\/xml\b/);
  return [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
}

test("robots.txt leads to a sitemap for each language", async ({ request }) => {
  const robots = await request.get("/robots.txt", { maxRedirects: 0 });
  expect(robots.status()).toBe(200);
  expect(robots.headers()["content-type"]).toMatch(/^text\/plain\b/);
  const [, index = ""] = /^Sitemap: (\S+)$/m.exec(await robots.text()) ?? [];
  expect(await listLocations(request, new URL(index).pathname)).toHaveLength(localeTags.length);
});

for (const locale of localeTags) {
  test(`every address in the sitemap of ${locale} is a page, and answers at once`, async ({ request }) => {
    const addresses = await listLocations(request, `/sitemaps/${locale}.xml`);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(200);
      expect(response.headers()["content-type"], address).toMatch(/^text\/html\b/);
    }
  });

  test(`every feed that a page in ${locale} names is an Atom feed`, async ({ request }) => {
    const feeds = new Set<string>();
    for (const address of await listLocations(request, `/sitemaps/${locale}.xml`)) {
      const html = await (await request.get(address)).text();
      for (const [link] of html.matchAll(/<link\b[^>]*application\/atom\+xml[^>]*>/g)) {
        feeds.add(/href="?([^\s">]+)/.exec(link)?.[1] ?? link);
      }
    }
    expect(feeds.size).toBeGreaterThan(1);
    for (const feed of feeds) {
      const response = await request.get(feed, { maxRedirects: 0 });
      expect(response.status(), feed).toBe(200);
      expect(response.headers()["content-type"], feed).toMatch(/^application\/atom\+xml\b/);
      expect(await response.text(), feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    }
  });
}

for (const address of ["/nowhere", "/en/nowhere", "/en/pakistan/nowhere", "/sitemaps/xx.xml", "/en/nowhere/feed.xml"]) {
  test(`${address} is not found, and is kept out of search`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    expect(await response.text()).toMatch(/<meta\b[^>]*name="?robots"?[^>]*noindex/);
  });
}
