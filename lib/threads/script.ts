import path from "node:path";
import { findKept, keep } from "@/lib/editing/check/keep";

/** The folder of the program, which need not be the folder whose content is worked on. */
export const program = path.resolve(import.meta.dirname, "../..");

/**
 * A thread's module with all it imports, as one script: read in a tenth of the time its several hundred modules would take.
 * `entry` is its path in the program; `version` names the program.
 */
export async function getThreadScript(entry: string, version: string): Promise<string> {
  const name = `${entry.replace(/\W+/g, "-")}-${version.slice(0, 16)}.cjs`;
  const kept = findKept(name);
  if (kept !== undefined) return kept;
  // Only now: reading it takes longer than reading what was kept.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [path.join(program, entry)],
    absWorkingDir: program,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20.9",
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild made nothing of ${entry}`);
  await keep(name, script.text);
  return script.text;
}
