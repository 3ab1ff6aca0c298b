import { afterEach, describe, expect, it, vi } from "vitest";
import { getCacheControl } from "@/lib/headers/cache-control";
import { caching } from "@/lib/headers/caching";
import { renderHeadersFile } from "@/lib/headers/headers-file";
import { listNextHeaders } from "@/lib/headers/next-headers";
import { listHeaderRules } from "@/lib/headers/rules";
import { securityHeaders } from "@/lib/headers/security";

afterEach(() => vi.unstubAllEnvs());

describe("how long a file may be kept", () => {
  it.each([
    ["/en", caching.text],
    ["/zh-Hant/pakistan/sim", caching.text],
    ["/ur/pakistan/pack.html", caching.text],
    ["/en/pakistan/sim.md", caching.text],
    ["/data/countries/peru.json", caching.text],
    ["/sitemaps/en.xml", caching.text],
    ["/islands/country-769dd80a5f.js", caching.hashed],
    ["/search/en-52a8962112.json", caching.hashed],
    ["/service-worker.js", caching.list],
    ["/offline/en/pakistan.json", caching.list],
    ["/og/ar/home.png", caching.picture],
  ])("%s: %s", (address, value) => expect(getCacheControl(address)).toBe(value));

  it.each(["/xx/pakistan", "/robots_txt", "/unheard-of.json"])("has to be decided for %s", (address) => {
    expect(() => getCacheControl(address)).toThrow(`${address}: how long may it be kept?`);
  });

  it("is never long at a shared cache for what says which files belong together", () => {
    expect(caching.list).not.toMatch(/stale|immutable/);
    expect(Number(/s-maxage=(\d+)/.exec(caching.list)?.[1])).toBeLessThanOrEqual(10);
  });
});

describe("the file of headers for static hosts", () => {
  /** Rules as a host reads them: paths, each with its headers. */
  const rules = renderHeadersFile()
    .trim()
    .split(/\n\n/)
    .map((rule) => {
      const [path = "", ...lines] = rule.split("\n");
      return { path, names: lines.map((line) => /^ {2}([\w-]+): \S/.exec(line)?.[1]) };
    });

  it("names no header twice for one address, on which hosts do not agree", () => {
    const addresses = [
      "/en",
      "/en/pakistan/sim",
      "/data/index.json",
      "/islands/a.js",
      "/og/en/home.png",
      "/robots.txt",
    ];
    for (const address of addresses) {
      const matching = rules.filter(({ path }) =>
        path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path,
      );
      const names = matching.flatMap((rule) => rule.names);
      expect(names, address).toContain("Cache-Control");
      expect(names, address).toContain("Content-Security-Policy");
      expect(new Set(names).size, address).toBe(names.length);
    }
  });

  it("has a rule for every language, and stays below the hundred that hosts take", () => {
    expect(rules.map(({ path }) => path)).toEqual(expect.arrayContaining(["/zh-Hans", "/zh-Hans/*", "/ur/*"]));
    expect(rules.length).toBeLessThan(100);
    expect(rules.flatMap(({ names }) => names)).not.toContain(undefined);
  });
});

describe("the headers for Next", () => {
  it("leave out how long to keep an answer, which would hold for errors at the same address", () => {
    const headers = listNextHeaders().flatMap((rule) => rule.headers);
    expect(headers.map(({ key }) => key)).not.toContain("Cache-Control");
    expect(headers).toContainEqual({ key: "Access-Control-Allow-Origin", value: "*" });
  });
});

describe("the content policy", () => {
  const policy = securityHeaders["Content-Security-Policy"] ?? "";

  it("allows no script but the site's own files, and nothing of other hosts", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});

it("covers the key file of search engines when there is a key", () => {
  vi.stubEnv("INDEXNOW_KEY", "abcd-1234");
  expect(listHeaderRules().flatMap(({ paths }) => paths)).toContain("/abcd-1234.txt");
});
