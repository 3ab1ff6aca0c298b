import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The MiB of all files in those folders of a built site that are there, and how many pages are among them. */
export function weighFolders(root: string, folders: readonly string[]): { mebibytes: number; pages: number } {
  let bytes = 0;
  let pages = 0;
  for (const folder of folders.filter((name) => existsSync(path.join(root, name)))) {
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      bytes += statSync(path.join(entry.parentPath, entry.name)).size;
      if (entry.name.endsWith(".html")) pages += 1;
    }
  }
  return { mebibytes: bytes / 1024 / 1024, pages };
}

/** The bytes of a page as a reader gets it. */
export function weighPage(file: string): { gzip: number; brotli: number } {
  const html = readFileSync(file);
  return { gzip: gzipSync(html, { level: 9 }).length, brotli: brotliCompressSync(html).length };
}
