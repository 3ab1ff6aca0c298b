import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** Serves the build in a folder with `next start`, and waits until it answers; throws when it does not. */
export async function serve(
  folder: string,
  port: number,
  environment: Record<string, string> = {},
): Promise<{ origin: string; stop: () => void }> {
  const origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
    stdio: "ignore",
    // A group of its own: `next start` leaves a child, which ends with its group.
    detached: true,
  });
  const stop = () => {
    if (server.pid) process.kill(-server.pid, "SIGTERM");
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${origin}/en`).catch(() => undefined);
    if (answer?.ok) return { origin, stop };
    await wait(200);
  }
  stop();
  throw new Error(`Nothing is served at ${origin}`);
}
