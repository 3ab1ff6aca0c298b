import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { finishPage } from "@/lib/build/finish-page";
import { makeCountingStore } from "../cache/counting-store";

const html = (text: string, build = "1") =>
  `<!DOCTYPE html><html lang="en"><head><style data-precedence="next" data-href="/_next/static/${build}.css">.card{top:0}.unused{top:1px}</style></head><body><p class="card">${text}</p><script>self.__next_f.push([${build}])</script></body></html>`;

const pack =
  '<html><head><style data-precedence="next" data-href="/_next/static/1.css">a{top:0}</style></head><body><p>P</p><article id="sim" data-page="/en/x/sim"><h1>A</h1><a href="/en/y">B</a></article></body></html>';

describe("a page that a store knows", () => {
  it("is the same as one made from what the framework rendered, whichever build that was", () => {
    const store = makeCountingStore();
    const page = finishPage(html("text"), "/en");
    expect(finishPage(html("text"), "/en", { pages: store })).toEqual(page);
    expect(finishPage(html("text", "2"), "/en", { pages: store })).toEqual(page);
    expect(page.transfer).toBe(gzipSync(page.html).length);
    expect([store.kept, store.found]).toEqual([1, 1]);
  });

  it("is made anew when it says something else", () => {
    const store = makeCountingStore();
    finishPage(html("text"), "/en", { pages: store });
    expect(finishPage(html("other"), "/en", { pages: store }).html).toContain("other");
    expect([store.kept, store.found]).toEqual([2, 0]);
  });

  it("is made anew, being a pack, when the site has another address", () => {
    const store = makeCountingStore();
    vi.stubEnv("SITE_URL", "https://one.example");
    expect(finishPage(pack, "/en/x/pack.html", { pages: store }).html).toContain("https://one.example/en/y");
    vi.stubEnv("SITE_URL", "https://other.example");
    expect(finishPage(pack, "/en/x/pack.html", { pages: store }).html).toContain("https://other.example/en/y");
    vi.unstubAllEnvs();
  });

  it("stays refused when there is a script that nobody knows", () => {
    const store = makeCountingStore();
    const page = html("text").replace("self.__next_f", "alert");
    for (const _ of [1, 2]) expect(() => finishPage(page, "/en", { pages: store })).toThrow("/en: unknown script");
  });
});
