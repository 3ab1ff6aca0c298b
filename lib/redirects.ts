import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
// Imported by next.config.ts, whose loader does not know the `@/` alias: relative imports only.
import { localeTags } from "./locales";

/** Addresses that have moved, as Next wants them: permanent (308), in every language. The content check has held the file to its rules. */
export function listRedirects(root = process.cwd()) {
  const file = path.join(root, "content", "redirects.yaml");
  const { redirects } = parse(readFileSync(file, "utf8")) as { redirects: { from: string; to: string }[] };
  return redirects.map(({ from, to }) => ({
    source: `/:locale(${localeTags.join("|")})${from}`,
    destination: `/:locale${to}`,
    permanent: true,
  }));
}
