import { caching } from "@/lib/headers/caching";
import { negotiateLocale } from "@/lib/i18n/negotiate";
import { homePath } from "@/lib/urls";

/** Sends a visitor to the start page in the language their browser asks for. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: { Location: homePath(locale), Vary: "Accept-Language", "Cache-Control": caching.personal },
  });
}
