import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../temporary-folder";

const project = path.resolve(import.meta.dirname, "../../..");

export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A temporary project with a copy of the site's own content: of some countries, of the guides of no country, or of both. */
export function copyContent(...parts: string[]): string {
  const folder = makeFolder();
  for (const part of parts) {
    const place = path.join("content", part === "guides" ? part : path.join("countries", part));
    cpSync(path.join(project, place), path.join(folder, place), { recursive: true });
  }
  return folder;
}

/** How a process is started, where that differs: variables of its environment, its user, or a shell command that limits it. */
export interface Start {
  env?: Record<string, string>;
  uid?: number;
  gid?: number;
  limit?: string;
}

/** Starts a command of lib/editing as a process of its own, in a folder. */
export function startCommand(name: string, cwd: string, args: readonly string[], { env, limit, ...owner }: Start = {}) {
  const loader = path.join(project, "node_modules/tsx/dist/loader.mjs");
  const command = [process.execPath, "--import", loader, path.join(project, `lib/editing/${name}-command.ts`), ...args];
  const [program = "", ...rest] = limit ? ["sh", "-c", `${limit}; exec "$@"`, "sh", ...command] : command;
  const environment = { ...process.env, TSX_TSCONFIG_PATH: path.join(project, "tsconfig.json"), ...env };
  const child = spawn(program, rest, { cwd, env: environment, ...owner });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const end = new Promise<Ran>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, ...output }));
  });
  return { child, end };
}

/** Runs a command to its end, with a text on its standard input. */
export function runCommand(
  name: string,
  cwd: string,
  args: readonly string[],
  input = "",
  start: Start = {},
): Promise<Ran> {
  const { child, end } = startCommand(name, cwd, args, start);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return end;
}
