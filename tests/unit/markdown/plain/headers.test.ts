import { afterEach, expect, it, vi } from "vitest";
import { markdownHeaders } from "@/lib/markdown/plain/headers";

afterEach(() => vi.unstubAllEnvs());

it("a guide as Markdown names its language and the page it is another form of", () => {
  vi.stubEnv("SITE_URL", "https://example.net");
  expect(markdownHeaders("ur", "/ur/peru/sim")).toEqual({
    "Content-Type": "text/markdown; charset=utf-8",
    "Content-Language": "ur",
    Link: '<https://example.net/ur/peru/sim>; rel="canonical"',
  });
});
