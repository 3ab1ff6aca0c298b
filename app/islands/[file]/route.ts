import { notFound } from "next/navigation";
import { bundleIsland, findIsland, islandNames } from "@/lib/islands/bundle";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return islandNames.map((name) => ({ file: bundleIsland(name).file }));
}

/** A page's script, made once by the build. Its name changes with its bytes. */
export async function GET(_: Request, { params }: RouteContext<"/islands/[file]">) {
  const island = findIsland((await params).file);
  if (!island) notFound();
  return new Response(island.code, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}
