import path from "node:path";
import { isBuilt } from "@/lib/build/build";
import { commands as projectCommands } from "../commands";
import { findFreePort } from "./free-port";
import { type Server, type Start, startProcess } from "./start-process";

const project = path.resolve(import.meta.dirname, "../..");

const start = (port: number) => ["node_modules/next/dist/bin/next", "start", "--port", String(port)];
const guard = ["--import", "./.next/request-guard.mjs"];

/** How a build is served: by `next start`, with or without the guard of requests, by the command behind `npm start`, or by a standalone folder's own `server.js`. */
const commands = {
  next: (port: number) => [...guard, ...start(port)],
  stock: (port: number) => start(port),
  "npm start": () => projectCommands.start,
  standalone: () => [...guard, "server.js"],
};

/** Serves the build in a folder, this project's when none is named, on a free port or a given one; `preload` is a module Node loads first. */
export async function startNext({
  folder = project,
  how = "next",
  port,
  environment = {},
  preload,
  ...differently
}: {
  folder?: string;
  how?: keyof typeof commands;
  port?: number;
  environment?: Record<string, string>;
  preload?: string;
} & Start = {}): Promise<Server> {
  // It would build, in the middle of the tests, the site that others serve.
  if (how === "npm start" && !isBuilt()) throw new Error("The last build is not of these files: npm run build first");
  const at = port ?? (await findFreePort());
  const before = preload === undefined ? [] : ["--import", preload];
  return startProcess([process.execPath, ...before, ...commands[how](at)], {
    ...differently,
    port: at,
    path: "/en",
    cwd: folder,
    // What a container names HOSTNAME is its own name, and the standalone server would listen at that address alone.
    environment: { PORT: String(at), HOSTNAME: "0.0.0.0", NODE_ENV: "production", ...environment },
  });
}
