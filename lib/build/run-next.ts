import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const nextCommand = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Starts a `next` command in this folder, with its telemetry off; `preload` is a module that Node loads before it. */
export function startNext(
  args: readonly string[],
  environment: Record<string, string> = {},
  preload?: string,
): ChildProcess {
  const before = preload === undefined ? [] : ["--import", pathToFileURL(preload).href];
  return spawn(process.execPath, [...before, nextCommand, ...args], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
  });
}

/** The exit code of a process; a process ended by a signal counts as failed. */
export function waitFor(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
