import { makeWebManifest } from "@/lib/app-icon/web-manifest";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeTags.map((locale) => ({ locale }));
}

/** What a home screen needs to know of the site in this language. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/site.webmanifest">) {
  const { locale } = await params;
  const manifest = makeWebManifest(getLanguage(locale as Locale));
  return Response.json(manifest, { headers: { "Content-Type": "application/manifest+json" } });
}
