import type { Locale } from "@/lib/locales";
import { escapeXml } from "@/lib/seo/xml";
import { formatTime } from "./format-time";

/** Where a page's main text begins; the note stands before it. */
const mainStart = /<main\b[^>]*>/;

/** A page with a note at its head that it is a copy, and of what time; `text` has the mark `{time}` for it. */
export function withCopyNote(
  html: string,
  { locale, time, text }: { locale: Locale; time: Date; text: string },
): string {
  const [before = "", after = ""] = text.split("{time}").map(escapeXml);
  const note = `<p role="status" data-copy>${before}<time datetime="${time.toISOString()}">${escapeXml(formatTime(time, locale))}</time>${after}</p>`;
  return html.replace(mainStart, (start) => start + note);
}
