import path from "node:path";
import { guardFile } from "../server/write-guard";
import { build, isBuilt } from "./build";
import { startNext, waitFor } from "./run-next";

/**
 * `npm start`: builds when the last build is not of these files, then serves on PORT (3000 when it is not set).
 * When it is told to stop it takes no more requests and finishes those it has; what is still being sent after SHUTDOWN_SECONDS
 * (25 when not set: five before Kubernetes stops waiting) is cut off.
 */
const port = process.env["PORT"] ?? "3000";
const shutdownSeconds = Number(process.env["SHUTDOWN_SECONDS"] ?? "25");
if (!(shutdownSeconds >= 0)) {
  console.error(`SHUTDOWN_SECONDS is ${process.env["SHUTDOWN_SECONDS"]}: expected a number of seconds`);
  process.exit(1);
}
if (!isBuilt()) {
  const code = await build();
  if (code !== 0) process.exit(code);
}
console.log(`Topup Atlas: http://localhost:${port}`);
const server = startNext(["start", "--port", port], { NODE_ENV: "production" }, guardFile(path.resolve(".next")));

/** The codes Next ends with once it has stopped as it was told to: 128 and the number of the signal. */
const stopCodes = { SIGINT: 130, SIGTERM: 143 } as const;
let stopCode: number | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stopCode = stopCodes[signal];
    server.kill(signal);
    setTimeout(() => server.kill("SIGKILL"), shutdownSeconds * 1000).unref();
  });
}
const code = await waitFor(server);
process.exitCode = code === stopCode ? 0 : code;
