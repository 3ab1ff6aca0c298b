import { notFound } from "next/navigation";
import { findGeneralGuideMarkdown, getGeneralGuides } from "@/lib/content/guides";
import type { Locale } from "@/lib/locales";
import { markdownHeaders } from "@/lib/markdown/plain/headers";
import { generalGuidePath } from "@/lib/urls";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return getGeneralGuides().guides.map(({ locale, topic }) => ({ locale, topic }));
}

/** A guide that belongs to no country as Markdown; next.config.ts rewrites its address with `.md` behind it here. */
export async function GET(_: Request, { params }: RouteContext<"/markdown/[locale]/guides/[topic]">) {
  const { locale: tag, topic } = await params;
  const locale = tag as Locale;
  const markdown = findGeneralGuideMarkdown(topic, locale);
  if (markdown === undefined) notFound();
  return new Response(markdown, { headers: markdownHeaders(locale, generalGuidePath(locale, topic)) });
}
