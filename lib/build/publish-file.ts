import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
  writeFileSync(file, body);
  if (isSentAsIs(name)) return;
  const last = path.join(target, name);
  if (isSame(last, body)) {
    for (const kind of ["br", "gz"]) copyFileSync(`${last}.${kind}`, `${file}.${kind}`);
    return;
  }
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_QUALITY]: isWaitedFor(name) ? constants.BROTLI_MAX_QUALITY : 9,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params }));
  writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
}

/** Whether the last build made the same file, and compressed it. */
function isSame(last: string, body: Buffer): boolean {
  if (![last, `${last}.br`, `${last}.gz`].every((file) => existsSync(file))) return false;
  return readFileSync(last).equals(body);
}
