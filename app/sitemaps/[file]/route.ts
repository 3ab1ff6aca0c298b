import { notFound } from "next/navigation";
import { localeTags } from "@/lib/locales";
import { listSitePages } from "@/lib/seo/site-pages";
import { renderSitemap } from "@/lib/seo/sitemap";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = (locale: string) => `${locale}.xml`;

export function generateStaticParams() {
  return localeTags.map((locale) => ({ file: fileOf(locale) }));
}

export async function GET(_: Request, { params }: RouteContext<"/sitemaps/[file]">) {
  const { file } = await params;
  const locale = localeTags.find((tag) => fileOf(tag) === file);
  if (!locale) notFound();
  return new Response(renderSitemap(listSitePages(), locale), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
