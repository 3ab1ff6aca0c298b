import { getLocaleInfo, type Locale } from "@/lib/locales";
import { escapeXml } from "@/lib/seo/xml";
import type { KeptPage } from "./visited";

/** The words of the page that stands for one which is not on the device. */
export interface MissingWords {
  missingTitle: string;
  missingText: string;
  kept: string;
  again: string;
}

const css =
  ":root{color-scheme:light dark}body{max-width:40rem;margin:auto;padding:1rem;font:1.0625rem/1.7 system-ui,sans-serif}li{margin:.75rem 0}";

/** The hash of the style: a worker cannot compute one while it writes a page. */
const policy =
  "default-src 'none';style-src 'sha256-/vVNSKg00LQEwGLozeNvSh87w3IITC9RD/Owh9pVHCc=';form-action 'none';base-uri 'none'";

/** Stands for a page that can neither be fetched nor was ever kept, and leads to what was. */
export function renderMissingPage(locale: Locale, words: MissingWords, kept: readonly KeptPage[]): string {
  const items = kept.map(({ path, title }) => `<li><a href="${escapeXml(path)}">${escapeXml(title)}</a></li>`).join("");
  return `<!doctype html><html lang="${locale}" dir="${getLocaleInfo(locale).dir}"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${escapeXml(words.missingTitle)}</title>
<style>${css}</style>
<main><h1>${escapeXml(words.missingTitle)}</h1><p>${escapeXml(words.missingText)}
<p><a href="">${escapeXml(words.again)}</a></p>${items && `<h2>${escapeXml(words.kept)}</h2><ul>${items}</ul>`}</main></html>`;
}
