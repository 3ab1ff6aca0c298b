import { availableParallelism } from "node:os";
import path from "node:path";
import type { NextConfig } from "next";
import { listNextHeaders } from "./lib/headers/next-headers";
import { findIndexnowKey, keyPath, keyRoutePath } from "./lib/indexnow/key";
import { localeTags } from "./lib/locales";
import { markdownRewrite } from "./lib/markdown-path";
import { misspeltPathPattern } from "./lib/misspelt-path";
import { listMovedRewrites } from "./lib/redirects";

const indexnowKey = findIndexnowKey();
/** Pages are the framework's own, with its inline scripts: in development, and in the benchmark that compares. */
const isFrameworkPage = process.env.NODE_ENV === "development" || Boolean(process.env["TOPUP_STOCK_NEXT"]);

const config: NextConfig = {
  // Rewrites prerendered pages into plain HTML and writes the static site; the benchmark switches it off to compare.
  ...(process.env["TOPUP_STOCK_NEXT"] ? {} : { adapterPath: path.resolve("lib/build/adapter.mjs") }),
  // Routes for editors (`page.dev.tsx`, `proxy.dev.ts` …) exist in development only: a build does not see them.
  ...(process.env.NODE_ENV === "development" ? { pageExtensions: ["tsx", "ts", "dev.tsx", "dev.ts"] } : {}),
  // A folder that serves the site by itself (`STANDALONE=1 npm run build`).
  ...(process.env["STANDALONE"] === "1"
    ? { output: "standalone" as const, outputFileTracingRoot: path.resolve(".") }
    : {}),
  // `npm test` checks the types, and so does an editor; a build of new content need not wait for it.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // These run while the site is built, and bring a program or WebAssembly, which the framework cannot bundle.
  serverExternalPackages: ["esbuild", "@resvg/resvg-wasm", "harfbuzzjs", "woff2-encoder"],
  // A trailing slash is one of several misspellings; all are mended in one step by app/canonical.
  skipTrailingSlashRedirect: true,
  experimental: {
    caseSensitiveRoutes: true,
    // Next leaves one core to the process that waits for the others: half of a machine with two.
    cpus: availableParallelism(),
    globalNotFound: true,
    inlineCss: true,
    // Nothing prefetches: no framework script reaches a reader. With it every page is taken apart and written out once more.
    prefetchInlining: false,
  },
  headers: async () => [
    // The policy forbids what the framework's own pages need.
    ...(isFrameworkPage ? [] : listNextHeaders()),
    // A page of results: its canonical address is the search's own. What a static host serves says so by script.
    {
      source: `/:locale(${localeTags.join("|")})/search`,
      has: [{ type: "query", key: "q" }],
      headers: [{ key: "X-Robots-Tag", value: "noindex" }],
    },
  ],
  // Next matches `beforeFiles` without regard to letter case; `afterFiles` still come before the pages, which are dynamic routes.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      ...(indexnowKey ? [{ source: keyPath(indexnowKey), destination: keyRoutePath(indexnowKey) }] : []),
      { source: misspeltPathPattern, destination: "/canonical/:path" },
      ...listMovedRewrites(),
      markdownRewrite,
    ],
    fallback: [],
  }),
};

export default config;
