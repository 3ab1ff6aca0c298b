// Imported by next.config.ts, whose loader does not know the `@/` alias: relative imports only.
import { localeTags } from "./locales";

/** Where guides are answered as Markdown. Next takes no handler beside a page, and no extension behind a dynamic segment. */
const handlers = "/markdown";

/** Hands `/{locale}/{country}/{topic}.md`, spelt as the site spells it, to the handler that has it prerendered. */
export const markdownRewrite = {
  source: `/:path((?:${localeTags.join("|")})/[^/]+/[^/]+).md`,
  destination: `${handlers}/:path`,
};

/** The address at which readers find what a route has prerendered. */
export function toPublicPath(pathname: string): string {
  return pathname.startsWith(`${handlers}/`) ? `${pathname.slice(handlers.length)}.md` : pathname;
}
