import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Empties what Next keeps of a page for its scripts to navigate with, three times as much as the page itself; no script asks for it.
 * `next start` reads all of it with the page, and takes a page for missing whose `.rsc` is gone, so that stays as an empty file.
 */
export function dropFlight(htmlFile: string): void {
  const base = htmlFile.replace(/\.html$/, "");
  if (!existsSync(`${base}.meta`) || !existsSync(`${base}.rsc`)) return;
  const { segmentPaths, prefetchHints, ...meta } = JSON.parse(readFileSync(`${base}.meta`, "utf8"));
  writeFileSync(`${base}.meta`, JSON.stringify(meta));
  writeFileSync(`${base}.rsc`, "");
  rmSync(`${base}.segments`, { recursive: true, force: true });
}
