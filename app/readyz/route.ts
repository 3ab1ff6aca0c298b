import { caching } from "@/lib/headers/caching";
import { findPageFault } from "@/lib/health/check-page";
import { defaultLocale } from "@/lib/locales";
import { homePath } from "@/lib/urls";

export const dynamic = "force-dynamic";

/** Whether readers can be sent here: 200 when a page is served, 503 with the reason when not. The port is the one Next listens on. */
export async function GET(): Promise<Response> {
  const fault = await findPageFault(`http://localhost:${process.env["PORT"]}${homePath(defaultLocale)}`);
  return Response.json(
    { fault: fault ?? null },
    { status: fault ? 503 : 200, headers: { "Cache-Control": caching.none, "X-Robots-Tag": "noindex" } },
  );
}
