import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** A server that a test has started. */
export interface Server {
  origin: string;
  port: number;
  process: ChildProcess;
  /** What it has said so far. */
  output: () => string;
  /** Sends a signal to the process and all it has started, and gives its exit code; null when the signal ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Gives the exit code once it has ended. */
  ended: Promise<number | null>;
}

/** How a process is started, where that differs: its user, or a shell's line to run first. */
export interface Start {
  uid?: number;
  before?: string;
}

/** Starts a server in a process group of its own, and waits until it answers at a path; throws with what it said when it does not. */
export async function startProcess(
  command: readonly string[],
  {
    port,
    path,
    cwd,
    environment = {},
    uid,
    before,
  }: { port: number; path: string; cwd?: string; environment?: Record<string, string> } & Start,
): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`;
  const [program = "", ...args] = before ? ["sh", "-c", `${before}; exec "$@"`, "sh", ...command] : command;
  const child = spawn(program, args, {
    ...(cwd ? { cwd } : {}),
    ...(uid === undefined ? {} : { uid }),
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise<number | null>((resolve) => {
    child.on("error", (error) => {
      said += error.message;
      resolve(1);
    });
    child.on("exit", resolve);
  });
  const stop = (signal: NodeJS.Signals = "SIGTERM") => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
    return ended;
  };
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(origin + path, { redirect: "manual" }).catch(() => undefined);
    if (answer) return { origin, port, process: child, output: () => said, stop, ended };
    await wait(100);
  }
  await stop("SIGKILL");
  throw new Error(`${command.join(" ")} does not answer at ${origin}${path}\n${said.slice(-3000)}`);
}
