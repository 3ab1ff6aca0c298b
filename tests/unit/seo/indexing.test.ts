import { afterEach, expect, it, vi } from "vitest";
import { isIndexable } from "@/lib/seo/indexing";

afterEach(() => vi.unstubAllEnvs());

it.each([
  [undefined, undefined, false],
  ["https://example.org", undefined, false],
  [undefined, "https://example.org", false],
  ["https://preview.example.org", "https://example.org", false],
  ["http://example.org", "https://example.org", false],
  ["https://example.org", "https://example.org", true],
  ["https://example.org/", "https://EXAMPLE.org", true],
])("a site at %s whose production stands at %s may be listed: %s", (site, production, expected) => {
  vi.stubEnv("SITE_URL", site);
  vi.stubEnv("PRODUCTION_URL", production);
  expect(isIndexable()).toBe(expected);
});
