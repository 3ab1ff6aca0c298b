import { notFound } from "next/navigation";
import { GuidePage } from "@/components/guide-page";
import { findGuide, getToday, listCountries } from "@/lib/content/guides";
import { isStale, listGuideLocales } from "@/lib/content/translations";
import { getLanguage } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";

export function generateStaticParams() {
  return listCountries().flatMap(({ slug, guides }) =>
    guides.map(({ locale, topic }) => ({ locale, country: slug, topic })),
  );
}

export default async function Guide({ params }: PageProps<"/[locale]/[country]/[topic]">) {
  const { locale, country: slug, topic } = await params;
  const found = findGuide(slug, topic, locale as Locale);
  if (!found) notFound();
  const { country, guide, rendered } = found;
  return (
    <GuidePage
      language={getLanguage(guide.locale)}
      guide={guide}
      rendered={rendered}
      facts={country.facts}
      index={country.index}
      locales={listGuideLocales(country, guide.topic)}
      isStale={isStale(country, guide)}
      today={getToday()}
    />
  );
}
