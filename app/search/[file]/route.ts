import { notFound } from "next/navigation";
import { getSearchable } from "@/lib/content/guides";
import { localeTags } from "@/lib/locales";
import { findIndexFile, makeIndexFile } from "@/lib/search/index-file";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeTags.map((locale) => ({ file: makeIndexFile(getSearchable(), locale).file }));
}

/** What can be found on the pages of a language. The file's name changes with its bytes. */
export async function GET(_: Request, { params }: RouteContext<"/search/[file]">) {
  const index = findIndexFile(getSearchable(), (await params).file);
  if (!index) notFound();
  return new Response(index.body, { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
