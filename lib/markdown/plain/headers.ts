import type { Locale } from "@/lib/locales";
import { absoluteUrl } from "@/lib/urls";

/** How a guide is answered as Markdown: its language, and the page at `path` as the address search engines keep (RFC 6596). */
export function markdownHeaders(locale: Locale, path: string): Record<string, string> {
  return {
    "Content-Type": "text/markdown; charset=utf-8",
    "Content-Language": locale,
    Link: `<${absoluteUrl(path)}>; rel="canonical"`,
  };
}
