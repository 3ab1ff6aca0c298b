import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { getCacheControl } from "../headers/cache-control";
import { caching } from "../headers/caching";
import { isPack } from "../pack/file";
import { unavailablePath } from "../urls";
import type { PublishTask } from "./page-thread";

/** Headers of a prerendered answer that only the framework's own scripts would read. */
const isOfFramework = (name: string) => name.startsWith("x-nextjs-");

/**
 * Notes beside a file that Next has prerendered, where Next keeps its headers, how long it may be kept, and takes out what only
 * the framework reads. `routeBody` is what a route handler has answered: of pages Next makes an ETag itself. Throws where Next
 * keeps no headers, but for the second file of the page for unknown addresses.
 */
export function noteHeaders(
  { pathname, filePath, names }: Pick<PublishTask, "pathname" | "filePath" | "names">,
  routeBody?: Buffer,
): void {
  if (pathname === "/404") return;
  const noted = filePath.replace(/\.\w+$/, ".meta");
  const meta = JSON.parse(readFileSync(noted, "utf8")) as { headers?: Record<string, string> };
  const headers = Object.fromEntries(Object.entries(meta.headers ?? {}).filter(([name]) => !isOfFramework(name)));
  const isError = pathname === "/_not-found" || pathname === unavailablePath;
  headers["cache-control"] = isError ? caching.missing : getCacheControl(addressOf(pathname, names));
  if (routeBody) headers["etag"] = `"${createHash("sha256").update(routeBody).digest("base64url").slice(0, 22)}"`;
  writeFileSync(noted, JSON.stringify({ ...meta, headers }));
}

/** Where readers find it: files of routes have the name of their address, pages but for packs have `.html` behind it. */
const addressOf = (pathname: string, [name = ""]: readonly string[]) =>
  name.endsWith(".html") && !isPack(`/${name}`) ? pathname : `/${name}`;
