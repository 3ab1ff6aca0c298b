import { notFound } from "next/navigation";
import { findIndexnowKey } from "@/lib/indexnow/key";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = (key: string) => `${key}.txt`;

export function generateStaticParams() {
  const key = findIndexnowKey();
  return key ? [{ file: fileOf(key) }] : [];
}

/** Proves to search engines that news of changed pages come from the site itself; next.config.ts serves it at the root. */
export async function GET(_: Request, { params }: RouteContext<"/indexnow/[file]">) {
  const key = findIndexnowKey();
  if (!key || (await params).file !== fileOf(key)) notFound();
  return new Response(key, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
