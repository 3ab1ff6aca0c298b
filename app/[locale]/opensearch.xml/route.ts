import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { renderOpenSearch } from "@/lib/seo/open-search";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeTags.map((locale) => ({ locale }));
}

/** The site's search, for browsers that can add it to their own. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/opensearch.xml">) {
  const description = renderOpenSearch(getLanguage((await params).locale as Locale));
  return new Response(description, {
    headers: { "Content-Type": "application/opensearchdescription+xml; charset=utf-8" },
  });
}
