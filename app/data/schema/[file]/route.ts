import { notFound } from "next/navigation";
import { makeSchemaFile } from "@/lib/open-data/files";
import { toResponse } from "@/lib/open-data/response";
import { schemaNames } from "@/lib/open-data/schemas";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return schemaNames.map((name) => ({ file: `${name}.json` }));
}

/** The description of a kind of file. */
export async function GET(_: Request, { params }: RouteContext<"/data/schema/[file]">) {
  const { file } = await params;
  const name = schemaNames.find((known) => file === `${known}.json`);
  if (!name) notFound();
  return toResponse(makeSchemaFile(name));
}
