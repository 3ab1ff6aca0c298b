import { notFound } from "next/navigation";
import { HelpPage } from "@/components/help-page";
import { findCountry, getToday, listCountries, listGeneralGuideLinks } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";

export function generateStaticParams() {
  return listCountries().map(({ slug }) => ({ country: slug }));
}

export default async function Help({ params }: PageProps<"/[locale]/[country]/help">) {
  const { locale: tag, country: slug } = await params;
  const locale = tag as Locale;
  const country = findCountry(slug);
  if (!country) notFound();
  const guides = listGeneralGuideLinks(locale).filter((guide) => guide.locale === locale);
  return (
    <HelpPage
      language={getLanguage(locale)}
      facts={country.facts}
      guides={new Map(guides.map((guide) => [guide.topic, guide]))}
      today={getToday()}
    />
  );
}
