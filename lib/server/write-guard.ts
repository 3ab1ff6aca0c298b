import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

/** The file of the guard, in the folder of a build: plain JavaScript, for `node --import`. */
export const guardFile = (distDir: string) => path.join(distDir, "request-guard.mjs");

/** Writes the guard of requests into a finished build's folder, so that a server needs nothing but the build to load it. */
export async function writeGuard(distDir: string): Promise<void> {
  const page = await readFile(path.join(distDir, "server", "pages", "500.html"), "utf8");
  await build({
    entryPoints: [path.join(import.meta.dirname, "guard.ts")],
    outfile: guardFile(distDir),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.9",
    logLevel: "silent",
    define: { unavailablePage: JSON.stringify(page) },
  });
}
