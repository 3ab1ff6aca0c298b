import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillIn } from "./fill-in";
import { findServer } from "./find-server";
import { findFreePort } from "./free-port";
import { type Server, startProcess } from "./start-process";

/** Starts Caddy with a static site and a process of the app at a port, which need not run. */
export async function startCaddy({ site, appPort }: { site: string; appPort: number }): Promise<Server> {
  const program = findServer("caddy");
  if (!program) throw new Error("caddy is not installed");
  const folder = mkdtempSync(path.join(tmpdir(), "topup-caddy-"));
  const port = await findFreePort();
  const text = readFileSync(path.join(import.meta.dirname, "Caddyfile"), "utf8");
  const filled = fillIn(text, {
    ":8080": `http://127.0.0.1:${port}`,
    "/srv/topup-atlas/out": site,
    "127.0.0.1:3000": `127.0.0.1:${appPort}`,
  });
  writeFileSync(path.join(folder, "Caddyfile"), filled);
  const redirects = readFileSync(path.join(site, "_redirects"), "utf8").replaceAll(/ 308$/gm, "");
  writeFileSync(path.join(folder, "redirects.caddy"), redirects);
  const command = [program, "run", "--config", path.join(folder, "Caddyfile"), "--adapter", "caddyfile"];
  try {
    const environment = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const server = await startProcess(command, { port, path: "/robots.txt", cwd: folder, environment });
    server.ended.then(() => rmSync(folder, { recursive: true, force: true }));
    return server;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
