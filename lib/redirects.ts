import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
// Imported by next.config.ts, whose loader does not know the `@/` alias: relative imports only.
import { localeTags } from "./locales";

/**
 * Hands addresses that have moved, in every language, to the handler that says where to. A redirect of Next's own would do it
 * without a handler, and without any of the headers that all answers have. One rewrite for all: Next tries every one, twice, for every
 * page that is asked for.
 */
export function listMovedRewrites() {
  const moved = readRedirects(path.resolve(/* turbopackIgnore: true */ "content")).map(({ from }) => from.slice(1));
  if (moved.length === 0) return [];
  const source = `/:locale(${localeTags.join("|")})/:path(${moved.join("|")})`;
  return [{ source, destination: "/moved/:locale/:path" }];
}

/** Where an address below a language has moved to, such as `/pakistan#operator-jazz` for `/pakistan/jazz`, by what a content folder says; undefined when it has not. */
export function findMovedPath(path: string, contentRoot: string): string | undefined {
  return readRedirects(contentRoot).find(({ from }) => from === path)?.to;
}

/** Addresses that have moved as a file `_redirects`, which static hosts such as Netlify and Cloudflare Pages read; their patterns know no choice of words, so each language has lines of its own. It begins with a remark: Caddy takes no empty file for its own. */
export function renderRedirectsFile(contentRoot: string): string {
  const lines = readRedirects(contentRoot).flatMap(({ from, to }) =>
    localeTags.map((locale) => `/${locale}${from} /${locale}${to} 308\n`),
  );
  return ["# Addresses that have moved\n", ...lines].join("");
}

/** The content check has held the file to its rules. */
function readRedirects(contentRoot: string): { from: string; to: string }[] {
  return parse(readFileSync(path.join(/* turbopackIgnore: true */ contentRoot, "redirects.yaml"), "utf8")).redirects;
}
