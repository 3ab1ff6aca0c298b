import path from "node:path";
import { notFound } from "next/navigation";
import { findBuildStore } from "@/lib/cache/build-store";
import { findCountry, listCountries } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import { isLocale, localeTags } from "@/lib/locales";
import { makeCountryCard, makeHomeCard, type ShareCard } from "@/lib/share-image/card";
import { renderShareImage } from "@/lib/share-image/render";
import { shareImagePath } from "@/lib/urls";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = [undefined, ...listCountries().map(({ slug }) => slug)];
  return localeTags.flatMap((locale) =>
    slugs.map((slug) => ({ locale, file: shareImagePath(locale, slug).split("/").at(-1) })),
  );
}

/** The picture that messengers show beside a link: one for the pages of a country, one for all other pages. */
export async function GET(_: Request, { params }: RouteContext<"/og/[locale]/[file]">) {
  const { locale, file } = await params;
  const card = findCard(locale, file);
  if (!card) notFound();
  return new Response(new Uint8Array(await renderShareImage(card, findBuildStore("share-images"))), {
    headers: { "Content-Type": "image/png" },
  });
}

function findCard(locale: string, file: string): ShareCard | undefined {
  if (!isLocale(locale)) return undefined;
  const isAt = (path: string) => path === `/og/${locale}/${file}`;
  const language = getLanguage(locale);
  if (isAt(shareImagePath(locale))) return makeHomeCard(language);
  const country = findCountry(path.parse(file).name);
  return country && isAt(shareImagePath(locale, country.slug)) ? makeCountryCard(language, country.facts) : undefined;
}
