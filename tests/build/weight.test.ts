import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readBuiltPages, visibleText } from "./built-site";

/** What one round trip of TCP's first window carries: 10 segments of 1,460 bytes (RFC 6928). */
const firstWindowBytes = 14_600;

/** The most the longest guide may weigh; Arabic, Cyrillic and Urdu letters take two bytes each where Latin ones take one. */
const guideBytes = 20_000;

/** A page may weigh this many times what its bare text weighs, both compressed with brotli. */
const textRatio = 2.5;

const pages = readBuiltPages();
const guides = pages.filter(({ pathname }) => /^\/[^/]+\/[^/]+\/(?!(?:counter|help)$)[^/]+$/.test(pathname));
const shortPages = pages.filter((page) => !guides.includes(page));
const pakistan = guides.filter(({ pathname }) => /^\/(zh-Hans|en)\/pakistan\//.test(pathname));

/** What stands behind the page: for search engines the addresses of a guide's sources once more, rules for paper, a line to keep the page. */
const bytesBehind = 1_100;

// Level 6 is what `next start` compresses with.
const compress = (html: string) => gzipSync(html, { level: 6 });

/** What has been read of a page when so many of its compressed bytes have come. */
const arrivedWith = (html: string, bytes: number) =>
  gunzipSync(compress(html).subarray(0, bytes), { finishFlush: constants.Z_SYNC_FLUSH }).toString();

describe("weight", () => {
  it("is measured on real guides", () => {
    expect(guides.length).toBe(88);
    expect(pakistan.length).toBe(4);
  });

  it.each([...shortPages, ...pakistan])(
    "all a reader sees of $pathname arrives in a connection's first window",
    ({ html }) => {
      // The page for unknown addresses has no footer, and nothing behind what is seen.
      expect(arrivedWith(html, firstWindowBytes)).toContain(html.includes("<footer") ? "</footer>" : "</html>");
      expect(compress(html).length).toBeLessThanOrEqual(firstWindowBytes + bytesBehind);
    },
  );

  it.each(guides)("$pathname stays under the budget of a guide", ({ html }) => {
    expect(arrivedWith(html, guideBytes)).toContain("</footer>");
    expect(compress(html).length).toBeLessThanOrEqual(guideBytes + bytesBehind);
  });

  it.each(guides)("$pathname weighs at most 2.5 times its visible text", (page) => {
    const text = brotliCompressSync(visibleText(page)).length;
    expect(text).toBeGreaterThan(2_000);
    expect(brotliCompressSync(page.html).length / text).toBeLessThanOrEqual(textRatio);
  });

  it.each(pages)("$pathname loads nothing but itself", ({ document }) => {
    expect(document.querySelectorAll("img, iframe, video, audio, object, embed, link[rel=preload]")).toHaveLength(0);
    // The rules for paper: they stand behind the text, and in the page.
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
      expect(sheet.getAttribute("href")).toMatch(/^data:text\/css,/);
    }
    // Without one of its own a browser asks for /favicon.ico.
    const icons = [...document.querySelectorAll("link[rel=icon]")].map((icon) => icon.getAttribute("href"));
    expect(icons).toEqual([expect.stringMatching(/^data:image/)]);
  });
});
