import { getContentVersion } from "@/lib/content/guides";
import { watchVersion } from "@/lib/preview/watch-version";

export const dynamic = "force-dynamic";

/** Tells an open page which version of the content there is, at once and whenever a file was saved (server-sent events). */
export function GET(request: Request) {
  return new Response(watchVersion(getContentVersion, request.signal), {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform" },
  });
}
