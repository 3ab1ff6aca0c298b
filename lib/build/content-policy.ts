import { createHash } from "node:crypto";

const styleElement = /<style>([\s\S]*?)<\/style>/g;

/** What a file that is opened from a disk may do, where no server sends a policy: show itself. */
const aloneRules = "default-src 'none';img-src data:;form-action 'none';base-uri 'none';";

/**
 * Writes into a finished page the policy by which a browser applies its own inline styles only, allowed by their hash.
 * It tightens the policy that the server sends; a page that stands alone has no server, and gets a policy that is whole.
 * Works on compact HTML; throws for a page that has an attribute `style`, which no hash allows, or a program within.
 */
export function addContentPolicy(html: string, page: string, { isAlone = false } = {}): string {
  const markup = html.replace(/(<style>)[\s\S]*?<\/style>|(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1$2");
  const refused =
    /<[a-z][a-z0-9-]*(?:"[^"]*"|[^">])*?\s(?:style|on[a-z]+)=|<script(?![^>]* src=)(?! type="application\/ld\+json")/i.exec(
      markup,
    );
  if (refused)
    throw new Error(`${page}: the content policy forbids ${markup.slice(refused.index, refused.index + 160)}`);
  const hashes = [...html.matchAll(styleElement)].map(([, css = ""]) => ` '${hashOf(css)}'`);
  if (hashes.length === 0) throw new Error(`${page}: a page without a style element`);
  // The rules for paper are a style sheet whose address holds them (defer-print).
  const sheets = html.includes('href="data:text/css,') ? " data:" : "";
  const policy = `${isAlone ? aloneRules : ""}style-src${hashes.join("")}${sheets}`;
  return html.replace("<head>", `<head><meta http-equiv=Content-Security-Policy content="${policy}">`);
}

/** The hash by which a policy allows a style element with this text. */
export const hashOf = (css: string) => `sha256-${createHash("sha256").update(css).digest("base64")}`;
