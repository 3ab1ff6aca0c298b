import path from "node:path";
import { build } from "esbuild";
import { findKept, keep } from "./keep";

/** The folder of the program, which need not be the folder whose content is checked. */
export const program = path.resolve(import.meta.dirname, "../../..");

/** The worker that checks, as one script: read in a tenth of the time its several hundred modules would take. */
export async function getWorkerScript(version: string): Promise<string> {
  const name = `check-worker-${version.slice(0, 16)}.cjs`;
  const kept = findKept(name);
  if (kept !== undefined) return kept;
  const { outputFiles } = await build({
    entryPoints: [path.join(program, "lib/editing/check/worker.ts")],
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
  if (!script) throw new Error("esbuild made no worker");
  await keep(name, script.text);
  return script.text;
}
