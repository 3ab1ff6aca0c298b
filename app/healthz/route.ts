import path from "node:path";
import { caching } from "@/lib/headers/caching";
import { type Release, readRelease } from "@/lib/health/release";
import { makeHealthReport } from "@/lib/health/report";

export const dynamic = "force-dynamic";

// Read once: a build that is put in the place of this one is not what this process runs.
let release: Release | undefined;

/** That the process lives, and what it runs. */
export function GET(): Response {
  release ??= readRelease(path.join(/* turbopackIgnore: true */ process.cwd(), ".next"));
  return Response.json(makeHealthReport(release, { now: new Date(), uptimeSeconds: process.uptime() }), {
    headers: { "Cache-Control": caching.none, "X-Robots-Tag": "noindex" },
  });
}
