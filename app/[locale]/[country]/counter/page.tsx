import { notFound } from "next/navigation";
import { CounterPage } from "@/components/counter-page";
import { findCountry, listCountries } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";

export function generateStaticParams() {
  return listCountries().map(({ slug }) => ({ country: slug }));
}

export default async function Counter({ params }: PageProps<"/[locale]/[country]/counter">) {
  const { locale, country: slug } = await params;
  const country = findCountry(slug);
  if (!country) notFound();
  return <CounterPage language={getLanguage(locale as Locale)} facts={country.facts} />;
}
