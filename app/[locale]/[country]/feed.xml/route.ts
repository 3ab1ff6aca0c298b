import { notFound } from "next/navigation";
import { findCountry, listCountries } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { renderAtom } from "@/lib/seo/atom";
import { listCountryEntries } from "@/lib/seo/feed-entries";
import { countryFeedPath, countryPath } from "@/lib/urls";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return listCountries().flatMap(({ slug }) => localeTags.map((locale) => ({ locale, country: slug })));
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/[country]/feed.xml">) {
  const { locale, country: slug } = await params;
  const country = findCountry(slug);
  if (!country) notFound();
  const language = getLanguage(locale as Locale);
  const name = language.formats.countryName(country.facts.country);
  const feed = renderAtom(listCountryEntries(country, language), {
    language,
    title: `${name} · ${language.t("feed.title", { site: language.t("site.name") })}`,
    path: countryFeedPath(language.locale, slug),
    page: countryPath(language.locale, slug),
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
