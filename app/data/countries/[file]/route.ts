import path from "node:path";
import { notFound } from "next/navigation";
import { findCountry, listPublishedFacts } from "@/lib/content/guides";
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
  const facts = findCountry(path.parse(file).name)?.facts;
  if (facts?.status !== "published" || file !== `${facts.slug}.json`) notFound();
  return toResponse(makeCountryFile(facts));
}
