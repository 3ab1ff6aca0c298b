import path from "node:path";
import { guardFile } from "../server/write-guard";
import { build, isBuilt } from "./build";
import { startNext, waitFor } from "./run-next";

/** `npm start`: builds when the last build is not of these files, then serves on PORT (3000 when it is not set). */
const port = process.env["PORT"] ?? "3000";
if (!isBuilt()) {
  const code = await build();
  if (code !== 0) process.exit(code);
}
console.log(`Topup Atlas: http://localhost:${port}`);
const server = startNext(["start", "--port", port], { NODE_ENV: "production" }, guardFile(path.resolve(".next")));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
process.exitCode = await waitFor(server);
