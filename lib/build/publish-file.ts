import { cpSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { SitePlaces } from "./static-site";

/** Pictures are compressed by their format, and what is meant for the host is never sent. */
const isSentAsIs = (name: string) => name.endsWith(".png") || name === "_redirects" || name === "_headers";

/**
 * How hard Brotli tries. The last step takes pages two and a half times as long for 1 % fewer bytes, and is kept for what all readers
 * share; data, feeds and Markdown, which programs read, are left where the slow steps begin, and weigh 8 % more.
 */
function qualityOf(name: string): number {
  if (name.endsWith(".js") || name.startsWith("search/")) return constants.BROTLI_MAX_QUALITY;
  return name.endsWith(".html") ? 10 : 8;
}

/**
 * Writes a file of the static site, `name` being its path within, with `.br` and `.gz` beside it, for any web server or store; pictures as
 * they are. Returns its bytes on the way to a reader whose browser knows gzip.
 */
export function publishFile(name: string, body: Buffer, { target, staging }: SitePlaces): number {
  const file = path.join(staging, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const kinds = isSentAsIs(name) ? [""] : ["", ".br", ".gz"];
  const last = path.join(target, name);
  if (isSame(last, body, kinds)) {
    for (const kind of kinds) takeOver(last + kind, file + kind);
    return statSync(file + kinds.at(-1)).size;
  }
  writeFileSync(file, body);
  if (isSentAsIs(name)) return body.length;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_QUALITY]: qualityOf(name),
  };
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params }));
  const gzip = gzipSync(body, { level: 9 });
  writeFileSync(`${file}.gz`, gzip);
  return gzip.length;
}

/** Takes a file over with its time: web servers make the ETag of it, by which a reader who has the file need not fetch it again. */
function takeOver(last: string, file: string): void {
  try {
    linkSync(last, file);
  } catch {
    // Another disk, or one that knows no links.
    cpSync(last, file, { preserveTimestamps: true });
  }
}

/** Whether the last build made the same file, and all that belongs to it. */
function isSame(last: string, body: Buffer, kinds: readonly string[]): boolean {
  if (!kinds.every((kind) => existsSync(last + kind))) return false;
  return readFileSync(last).equals(body);
}
