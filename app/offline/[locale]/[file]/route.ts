import { notFound } from "next/navigation";
import { getLanguage } from "@/lib/i18n/language";
import { isLocale, localeTags } from "@/lib/locales";
import { listCopies } from "@/lib/offline/plan-copy";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeTags.flatMap((locale) =>
    [...listCopies(getLanguage(locale)).keys()].map((path) => ({ locale, file: path.split("/").at(-1) })),
  );
}

/** What makes up a country's copy. The build puts in what only it knows, the bytes of each file (lib/build/adapter.ts). */
export async function GET(_: Request, { params }: RouteContext<"/offline/[locale]/[file]">) {
  const { locale, file } = await params;
  const copy = isLocale(locale) && listCopies(getLanguage(locale)).get(`/offline/${locale}/${file}`);
  if (!copy) notFound();
  return Response.json(copy);
}
