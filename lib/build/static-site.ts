import { cpSync, existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A file of the static site: its path within the site, such as `en/pakistan.html`, and its bytes. */
export interface StaticFile {
  name: string;
  body: Buffer;
}

/** Both compressions run on libuv's threads, so a few pages at a time keep every core busy. */
const atOnce = 8;

/** Pictures are compressed by their format, and what is meant for the host is never sent. */
const isSentAsIs = (name: string) => name.endsWith(".png") || name === "_redirects";

/**
 * Writes files, each with `.br` and `.gz` beside it, and pictures and public files as they are, for any web server or store.
 * The site is built aside and then put in place, so that a failed build leaves the last one whole.
 */
export async function writeStaticSite(
  files: readonly StaticFile[],
  { target, staging, publicFolder }: { target: string; staging: string; publicFolder: string },
): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  if (existsSync(publicFolder)) cpSync(publicFolder, staging, { recursive: true });
  await inBatches(files, atOnce, async ({ name, body }) => {
    const file = path.join(staging, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, body);
    if (!isSentAsIs(name)) await compress(file, body, path.join(target, name));
  });
  // The last site is set aside first: if the new one cannot be put in place, it comes back.
  const aside = `${staging}-last`;
  await rm(aside, { recursive: true, force: true });
  const hadSite = existsSync(target);
  if (hadSite) await rename(target, aside);
  try {
    await rename(staging, target);
  } catch (error) {
    if (hadSite) await rename(aside, target);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Compresses as hard as the formats allow, or takes over the last build's result for an unchanged file. */
async function compress(file: string, body: Buffer, previous: string): Promise<void> {
  const last = await readFile(previous).catch(() => undefined);
  if (last?.equals(body) && existsSync(`${previous}.br`) && existsSync(`${previous}.gz`)) {
    await Promise.all([copyFile(`${previous}.br`, `${file}.br`), copyFile(`${previous}.gz`, `${file}.gz`)]);
    return;
  }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    promisify(gzip)(body, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Runs a task for every item, a number of them at a time; when one fails, throws once all that had begun have ended. */
export async function inBatches<T>(items: readonly T[], size: number, task: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  let hasFailed = false;
  const results = await Promise.allSettled(
    Array.from({ length: size }, async () => {
      for (const item of queue) {
        if (hasFailed) return;
        try {
          await task(item);
        } catch (error) {
          hasFailed = true;
          throw error;
        }
      }
    }),
  );
  const failure = results.find((result) => result.status === "rejected");
  if (failure) throw failure.reason;
}
