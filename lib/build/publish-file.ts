import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { SitePlaces } from "./static-site";

/** Pictures are compressed by their format, and what is meant for the host is never sent. */
const isSentAsIs = (name: string) => name.endsWith(".png") || name === "_redirects" || name === "_headers";

/** What readers wait for. Data, feeds and Markdown, which programs read, take a sixth of the time one step below the slow ones, and 6 % more bytes. */
const isWaitedFor = (name: string) => /\.(?:html|js)$/.test(name) || name.startsWith("search/");

/** Writes a file of the static site, `name` being its path within, with `.br` and `.gz` beside it, for any web server or store; pictures as they are. */
export function publishFile(name: string, body: Buffer, { target, staging }: SitePlaces): void {
  const file = path.join(staging, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const kinds = isSentAsIs(name) ? [""] : ["", ".br", ".gz"];
  const last = path.join(target, name);
  if (isSame(last, body, kinds)) {
    // With its time: web servers make the ETag of it, by which a reader who has the file need not fetch it again.
    for (const kind of kinds) cpSync(last + kind, file + kind, { preserveTimestamps: true });
    return;
  }
  writeFileSync(file, body);
  if (isSentAsIs(name)) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_QUALITY]: isWaitedFor(name) ? constants.BROTLI_MAX_QUALITY : 9,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params }));
  writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
}

/** Whether the last build made the same file, and all that belongs to it. */
function isSame(last: string, body: Buffer, kinds: readonly string[]): boolean {
  if (!kinds.every((kind) => existsSync(last + kind))) return false;
  return readFileSync(last).equals(body);
}
