import { listSitePages } from "@/lib/seo/site-pages";
import { renderSitemapIndex } from "@/lib/seo/sitemap";

export const dynamic = "force-static";

export function GET() {
  return new Response(renderSitemapIndex(listSitePages()), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
