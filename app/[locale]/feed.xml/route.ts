import { getGeneralGuides, listCountries } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { renderAtom } from "@/lib/seo/atom";
import { listSiteEntries } from "@/lib/seo/feed-entries";
import { feedPath, homePath } from "@/lib/urls";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeTags.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/feed.xml">) {
  const language = getLanguage((await params).locale as Locale);
  const feed = renderAtom(listSiteEntries(listCountries(), getGeneralGuides(), language), {
    language,
    title: language.t("feed.title", { site: language.t("site.name") }),
    path: feedPath(language.locale),
    page: homePath(language.locale),
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
