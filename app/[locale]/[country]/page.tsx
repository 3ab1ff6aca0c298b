import { notFound } from "next/navigation";
import { CountryPage } from "@/components/country-page";
import { findCountry, getToday, listCountries } from "@/lib/content/guides";
import type { Topic } from "@/lib/content/schema/front-matter";
import { listReadableGuides } from "@/lib/content/translations";
import { getLanguage } from "@/lib/i18n/language";
import { bundleIsland } from "@/lib/islands/bundle";
import type { Locale } from "@/lib/locales";
import { guidePath, islandPath } from "@/lib/urls";

export function generateStaticParams() {
  return listCountries().map(({ slug }) => ({ country: slug }));
}

export default async function Country({ params }: PageProps<"/[locale]/[country]">) {
  const { locale, country: slug } = await params;
  const country = findCountry(slug);
  if (!country) notFound();
  const language = getLanguage(locale as Locale);
  const guides = listReadableGuides(country, language.locale).map((guide) => ({
    name: language.t(`topic.${guide.topic as Topic}`),
    title: guide.front.title,
    locale: guide.locale,
    path: guidePath(guide.locale, slug, guide.topic),
  }));
  return (
    <CountryPage
      language={language}
      facts={country.facts}
      guides={guides}
      changes={country.changeLog?.changes ?? []}
      today={getToday()}
      island={islandPath(bundleIsland("country").file)}
    />
  );
}
