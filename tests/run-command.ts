import { execFile } from "node:child_process";
import path from "node:path";

const project = path.resolve(import.meta.dirname, "..");

/** How a command ended; -1 when a signal ended it. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** The arguments with which Node runs one of the commands of lib/editing, in whatever folder. */
export const commandLine = (name: string, args: readonly string[] = []): string[] => [
  path.join(project, "node_modules/tsx/dist/cli.mjs"),
  ...["--tsconfig", path.join(project, "tsconfig.json")],
  path.join(project, "lib/editing", `${name}.ts`),
  ...args,
];

/** Runs one of the commands of lib/editing as a process in a folder; `before` is a shell's line to run first. */
export function runCommand(
  name: string,
  args: readonly string[],
  { cwd, before }: { cwd: string; before?: string },
): Promise<Ended> {
  const line = [process.execPath, ...commandLine(name, args)];
  const [file = "", ...rest] = before === undefined ? line : ["sh", "-c", `${before}; exec "$@"`, "sh", ...line];
  return new Promise((resolve) => {
    execFile(file, rest, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}
