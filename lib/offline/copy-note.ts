import { formatTag } from "@/lib/format";
import type { Locale } from "@/lib/locales";
import { escapeXml } from "@/lib/seo/xml";

/** Where a page's main text begins; the note stands before it. */
const mainStart = /<main\b[^>]*>/;

/** A page with a note at its head that it is a copy, and of what time; `text` has the mark `{time}` for it. */
export function withCopyNote(
  html: string,
  { locale, time, text }: { locale: Locale; time: Date; text: string },
): string {
  const shown = new Intl.DateTimeFormat(formatTag(locale), {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
  }).format(time);
  const [before = "", after = ""] = text.split("{time}").map(escapeXml);
  const note = `<p role="status" data-copy>${before}<time datetime="${time.toISOString()}">${escapeXml(shown)}</time>${after}</p>`;
  return html.replace(mainStart, (start) => start + note);
}
