// Imported by next.config.ts, whose loader does not know the `@/` alias: relative imports only.
import { localeTags } from "../locales";
import { type HeaderRule, listHeaderRules } from "./rules";

/**
 * The headers of all addresses as Next wants them, the later rule before the earlier. Next gives them to whatever it answers at
 * an address, also that there is nothing; so how long an answer may be kept is not among them, but beside each prerendered one
 * (lib/build/prerendered-headers.ts).
 */
export function listNextHeaders() {
  const everywhere = { paths: ["/*"], headers: { "Cross-Origin-Resource-Policy": "same-origin" } };
  return [everywhere, ...listHeaderRules()].flatMap(toNext);
}

const toNext = ({ paths, headers }: HeaderRule) => {
  const kept = Object.entries(headers).filter(([name]) => name !== "Cache-Control");
  return paths.map((path) => ({
    source: path.replace(/\/:locale\b/, `/:locale(${localeTags.join("|")})`).replace(/\*$/, ":rest*"),
    headers: kept.map(([key, value]) => ({ key, value })),
  }));
};
