import { notFound } from "next/navigation";
import { listPublishedFacts } from "@/lib/content/guides";
import { makeCountryFile } from "@/lib/open-data/files";
import { toResponse } from "@/lib/open-data/response";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return listPublishedFacts().map(({ slug }) => ({ file: `${slug}.json` }));
}

/** Everything known of a country. */
export async function GET(_: Request, { params }: RouteContext<"/data/countries/[file]">) {
  const { file } = await params;
  const facts = listPublishedFacts().find(({ slug }) => file === `${slug}.json`);
  if (!facts) notFound();
  return toResponse(makeCountryFile(facts));
}
