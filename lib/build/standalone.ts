import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { builtContent } from "../content/built-content";
import { releaseFile } from "../health/release";
import { guardFile } from "../server/write-guard";

/**
 * Puts into the standalone folder what Next leaves out of it, and the running server reads: content for calendars, public files,
 * the release and the guard of requests. The folder then serves the site by itself. Throws for a build that is not finished.
 */
export function completeStandalone(project: string): void {
  const folder = path.join(project, ".next", "standalone");
  const needed = [builtContent(".next"), releaseFile(".next"), guardFile(".next")];
  for (const name of existsSync(path.join(project, "public")) ? [...needed, "public"] : needed) {
    cpSync(path.join(project, name), path.join(folder, name), { recursive: true });
  }
}
