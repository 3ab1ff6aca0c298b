import { spawn } from "node:child_process";
import path from "node:path";

const project = path.resolve(import.meta.dirname, "..");

/** How a command ended: with an exit code, or by a signal. */
export interface Ended {
  code: number | NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** How a process is started, where that differs: variables of its environment, its user, or a shell's line to run first. */
export interface Start {
  env?: Record<string, string>;
  uid?: number;
  gid?: number;
  before?: string;
}

/** Starts a command of lib/editing as a process of its own, in a folder. */
export function startCommand(
  name: string,
  cwd: string,
  args: readonly string[],
  { env, before, ...owner }: Start = {},
) {
  const loader = path.join(project, "node_modules/tsx/dist/esm/index.mjs");
  const command = [process.execPath, "--import", loader, path.join(project, `lib/editing/${name}-command.ts`), ...args];
  const [program = "", ...rest] = before ? ["sh", "-c", `${before}; exec "$@"`, "sh", ...command] : command;
  const environment = { ...process.env, TSX_TSCONFIG_PATH: path.join(project, "tsconfig.json"), ...env };
  const child = spawn(program, rest, { cwd, env: environment, ...owner });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  const end = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => resolve({ code: signal ?? code, ...output }));
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
): Promise<Ended> {
  const { child, end } = startCommand(name, cwd, args, start);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return end;
}
