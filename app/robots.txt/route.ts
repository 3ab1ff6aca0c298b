import { renderRobots } from "@/lib/seo/robots";

export const dynamic = "force-static";

/** Who may read the site. A preview is kept out of search by its pages, which must be read for that. */
export function GET() {
  const text = renderRobots({ allowsTraining: process.env["ALLOW_AI_TRAINING"] === "1" });
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
