import type { Language } from "@/lib/i18n/language";
import { openSearchPath, publicUrl, searchPath } from "@/lib/urls";
import { escapeXml } from "./xml";

/** The site's icon, a SIM card. */
const icon =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Cpath%20fill='%230b6648'%20d='M3%200h7l3%204v12H3z'/%3E%3C/svg%3E";

/** The search of a language as OpenSearch 1.1 describes one, so that a browser can add it. Its language is part of the name: browsers keep one search of a name. */
export function renderOpenSearch({ locale, t }: Language): string {
  const url = (path: string) => escapeXml(publicUrl(path));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(`${t("site.name")} ${locale}`)}</ShortName>`,
    `<Description>${escapeXml(t("search.description"))}</Description>`,
    `<Language>${locale}</Language>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    "<OutputEncoding>UTF-8</OutputEncoding>",
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `<Url type="text/html" template="${url(searchPath(locale))}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${url(openSearchPath(locale))}"/>`,
    "</OpenSearchDescription>\n",
  ].join("\n");
}
