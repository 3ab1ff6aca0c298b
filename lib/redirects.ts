import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
// Imported by next.config.ts, whose loader does not know the `@/` alias: relative imports only.
import { localeTags } from "./locales";

/** Addresses that have moved, as Next wants them: permanent (308), in every language. */
export function listRedirects(root?: string) {
  return readRedirects(root).map(({ from, to }) => ({
    source: `/:locale(${localeTags.join("|")})${from}`,
    destination: `/:locale${to}`,
    permanent: true,
  }));
}

/** The same as a file `_redirects`, which static hosts such as Netlify and Cloudflare Pages read; their patterns know no choice of words, so each language has lines of its own. */
export function renderRedirectsFile(root?: string): string {
  const lines = readRedirects(root).flatMap(({ from, to }) =>
    localeTags.map((locale) => `/${locale}${from} /${locale}${to} 308\n`),
  );
  return lines.join("");
}

/** The content check has held the file to its rules. */
function readRedirects(root = process.cwd()): { from: string; to: string }[] {
  return parse(readFileSync(path.join(root, "content", "redirects.yaml"), "utf8")).redirects;
}
