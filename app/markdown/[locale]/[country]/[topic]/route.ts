import { notFound } from "next/navigation";
import { findGuideMarkdown, listCountries } from "@/lib/content/guides";
import type { Locale } from "@/lib/locales";
import { markdownHeaders } from "@/lib/markdown/plain/headers";
import { guidePath } from "@/lib/urls";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return listCountries().flatMap(({ slug, guides }) =>
    guides.map(({ locale, topic }) => ({ locale, country: slug, topic })),
  );
}

/** A country's guide as Markdown; next.config.ts rewrites the guide's address with `.md` behind it here. */
export async function GET(_: Request, { params }: RouteContext<"/markdown/[locale]/[country]/[topic]">) {
  const { locale: tag, country: slug, topic } = await params;
  const locale = tag as Locale;
  const markdown = findGuideMarkdown(slug, topic, locale);
  if (markdown === undefined) notFound();
  return new Response(markdown, { headers: markdownHeaders(locale, guidePath(locale, slug, topic)) });
}
