import { getContentRoot } from "@/lib/content/content-root";
import { caching } from "@/lib/headers/caching";
import { isLocale } from "@/lib/locales";
import { findMovedPath } from "@/lib/redirects";

/** Sends a reader from an address that has moved to its new place; next.config.ts rewrites such addresses here. */
export async function GET(request: Request, { params }: RouteContext<"/moved/[locale]/[...path]">): Promise<Response> {
  const { locale, path } = await params;
  const moved = isLocale(locale) ? findMovedPath(`/${path.join("/")}`, getContentRoot()) : undefined;
  if (!moved) return new Response(null, { status: 404, headers: { "Cache-Control": caching.missing } });
  const [to = "", anchor] = `/${locale}${moved}`.split("#");
  const location = to + new URL(request.url).search + (anchor ? `#${anchor}` : "");
  return new Response(null, { status: 308, headers: { Location: location, "Cache-Control": caching.text } });
}
