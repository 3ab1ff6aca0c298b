import { bundleScript } from "@/lib/islands/bundle";

export const dynamic = "force-static";

/** The worker that keeps pages for when there is no connection. A browser asks for it anew at every visit, so its name stays. */
export async function GET() {
  return new Response(bundleScript("service-worker").code, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
}
