import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { describe, expect, it } from "vitest";
import { findCanonicalPath } from "@/lib/canonical-path";
import { localeTags } from "@/lib/locales";
import { misspeltPathPattern } from "@/lib/misspelt-path";

const match = getPathMatch(misspeltPathPattern, { sensitive: true, strict: true });

const rightPaths = [
  "/",
  ...localeTags.flatMap((tag) => [`/${tag}`, `/${tag}/about`, `/${tag}/pakistan`, `/${tag}/pakistan/sim`]),
  "/en/no-such-page",
  "/en/caf%C3%A9",
  "/en/a.b_c~d",
  "/de",
  "/pt-BR/pakistan",
  "/english",
  "/entry",
  "/frog/prince",
  "/zhuhai",
  "/en.html",
  "/robots.txt",
  "/sitemap.xml",
  "/favicon.ico",
  "/_next/static/chunks/main.js",
  "/canonical/en",
  "/search",
  "/x/EN",
];

const wrongPaths: [string, string][] = [
  ["/EN", "/en"],
  ["/En", "/en"],
  ["/en/", "/en"],
  ["/zh", "/zh-Hans"],
  ["/ZH", "/zh-Hans"],
  ["/zh-hans", "/zh-Hans"],
  ["/zh-HANS", "/zh-Hans"],
  ["/zh-Hans/", "/zh-Hans"],
  ["/zh-hant/pakistan", "/zh-Hant/pakistan"],
  ["/zh-CN", "/zh-Hans"],
  ["/zh-SG", "/zh-Hans"],
  ["/zh-TW", "/zh-Hant"],
  ["/zh-HK/pakistan/sim", "/zh-Hant/pakistan/sim"],
  ["/zh-MO", "/zh-Hant"],
  ["/zh-Hant-TW", "/zh-Hant"],
  ["/en-GB", "/en"],
  ["/en-gb/pakistan", "/en/pakistan"],
  ["/fr-CA/pakistan/esim/", "/fr/pakistan/esim"],
  ["/ar-eg", "/ar"],
  ["/UR-PK", "/ur"],
  ["/es-419", "/es"],
  ["/ru-RU/", "/ru"],
  ["/en/Pakistan", "/en/pakistan"],
  ["/en/pakistan/", "/en/pakistan"],
  ["/en/pakistan/SIM", "/en/pakistan/sim"],
  ["/en/caf%c3%a9", "/en/caf%C3%A9"],
  ["/en/caf%C3%89X", "/en/caf%C3%A9x"],
  [`/en/${"a".repeat(20_000)}A`, `/en/${"a".repeat(20_001)}`],
  [`/en${"-a".repeat(20_000)}/`, "/en"],
];

/** The segments Next hands to app/canonical: split at slashes, decoded, without the empty one a trailing slash leaves. */
const segmentsOf = (path: string) => path.split("/").filter(Boolean).map(decodeURIComponent);

describe("misspeltPathPattern, compiled as Next compiles a rewrite", () => {
  it.each(rightPaths)("leaves %s alone", (path) => expect(match(path)).toBe(false));

  it.each(wrongPaths)("catches %.40s whole", (path) => expect(match(path)).toEqual({ path: path.slice(1) }));

  it.each(wrongPaths)("%.40s is mended to a path it leaves alone", (path, canonical) => {
    expect(findCanonicalPath(segmentsOf(path))).toBe(canonical);
    expect(match(canonical)).toBe(false);
  });
});
