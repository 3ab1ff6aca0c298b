import { listPublishedFacts } from "@/lib/content/guides";
import { makeIndexFile } from "@/lib/open-data/files";
import { toResponse } from "@/lib/open-data/response";

export const dynamic = "force-static";

/** All files of the open data. */
export function GET() {
  return toResponse(makeIndexFile(listPublishedFacts()));
}
