import { listPublishedFacts } from "@/lib/content/guides";
import { makeCodesFile } from "@/lib/open-data/files";
import { toResponse } from "@/lib/open-data/response";

export const dynamic = "force-static";

/** Every code of every country, as a table. */
export function GET() {
  return toResponse(makeCodesFile(listPublishedFacts(), "csv"));
}
