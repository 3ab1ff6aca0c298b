import path from "node:path";
import { notFound } from "next/navigation";
import { findCountry, listCountries } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { isLocale, localeTags } from "@/lib/locales";
import { planCopy } from "@/lib/offline/plan-copy";
import { countryCopyPath } from "@/lib/urls";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeTags.flatMap((locale) =>
    listCountries().map(({ slug }) => ({ locale, file: countryCopyPath(locale, slug).split("/").at(-1) })),
  );
}

/** What makes up a country's copy. The build puts in what only it knows, the bytes of each file (lib/build/adapter.ts). */
export async function GET(_: Request, { params }: RouteContext<"/offline/[locale]/[file]">) {
  const { locale, file } = await params;
  if (!isLocale(locale)) notFound();
  const country = findCountry(path.parse(file).name);
  if (!country || countryCopyPath(locale, country.slug) !== `/offline/${locale}/${file}`) notFound();
  return Response.json(planCopy(country, getLanguage(locale)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}
