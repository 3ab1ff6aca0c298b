import { findCanonicalPath } from "@/lib/canonical-path";
import { caching } from "@/lib/headers/caching";

/** Sends a misspelt address (letter case, regional language tag, trailing slash) to the right one; next.config.ts rewrites them here. */
export async function GET(request: Request, { params }: RouteContext<"/canonical/[...path]">): Promise<Response> {
  const canonical = findCanonicalPath((await params).path);
  if (!canonical) return new Response(null, { status: 404, headers: { "Cache-Control": caching.missing } });
  return new Response(null, {
    status: 308,
    headers: { Location: canonical + new URL(request.url).search, "Cache-Control": caching.text },
  });
}
