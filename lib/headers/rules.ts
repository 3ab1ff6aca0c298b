// Imported by next.config.ts, whose loader does not know the `@/` alias: relative imports only.
import { findIndexnowKey, keyPath } from "../indexnow/key";
import { caching } from "./caching";
import { securityHeaders } from "./security";

/** Headers for a group of addresses. */
export interface HeaderRule {
  /** As static hosts write addresses: `:name` is one segment, `*` at the end any rest. `:locale` is a tag of the site. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** Who may embed or read an answer (Fetch Standard, section 3.6). */
const ownPages = { "Cross-Origin-Resource-Policy": "same-origin" };
const anyPage = { "Cross-Origin-Resource-Policy": "cross-origin" };

const kept = (how: keyof typeof caching) => ({ "Cache-Control": caching[how] });

/**
 * The headers of all files of the site. No header has two rules for one address, since hosts do not agree on what that means.
 * What is computed for each request carries its `Cache-Control` itself.
 */
export const listHeaderRules = (): HeaderRule[] => [
  { paths: ["/*"], headers: securityHeaders },
  { paths: ["/:locale", "/:locale/*"], headers: { ...kept("text"), ...ownPages } },
  {
    paths: ["/robots.txt", "/llms.txt", "/sitemap.xml", "/sitemaps/*", ...listKeyPaths()],
    headers: { ...kept("text"), ...ownPages },
  },
  { paths: ["/islands/*", "/search/*"], headers: { ...kept("hashed"), ...ownPages } },
  { paths: ["/service-worker.js", "/offline/*"], headers: { ...kept("list"), ...ownPages } },
  // Open data is for everybody, in browsers too.
  { paths: ["/data/*"], headers: { ...kept("text"), ...anyPage, "Access-Control-Allow-Origin": "*" } },
  // Messengers and search engines show these beside a link.
  { paths: ["/og/*", "/icons/*"], headers: { ...kept("picture"), ...anyPage } },
];

function listKeyPaths(): string[] {
  const key = findIndexnowKey();
  return key ? [keyPath(key)] : [];
}
