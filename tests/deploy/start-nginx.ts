import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillIn } from "./fill-in";
import { findServer } from "./find-server";
import { findFreePort } from "./free-port";
import { type Server, startProcess } from "./start-process";

const configurations = path.join(import.meta.dirname, "nginx");
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether nginx sends what is compressed with brotli. */
export const hasBrotli = () => existsSync(brotli);

/** Starts nginx with a static site and a process of the app at a port, which need not run. */
export async function startStaticNginx({ site, appPort }: { site: string; appPort: number }): Promise<Server> {
  const redirects = readFileSync(path.join(site, "_redirects"), "utf8").replaceAll(/ 308$/gm, ";");
  return startNginx("static.conf", { "redirects.map": redirects }, ({ port }) => ({
    "listen 8080;": `listen 127.0.0.1:${port};`,
    "/srv/topup-atlas/out": site,
    "127.0.0.1:3000": `127.0.0.1:${appPort}`,
    ...(hasBrotli() ? {} : { "brotli_static on;": "" }),
  }));
}

/** Starts nginx as load balancer and cache before the processes of the app at some ports; of a static site it has the error page. */
export async function startBalancer({
  appPorts,
  site = path.resolve("out"),
}: {
  appPorts: readonly number[];
  site?: string;
}): Promise<Server> {
  const server = (port: number) => `server 127.0.0.1:${port} max_fails=3 fail_timeout=1s;`;
  return startNginx("balancer.conf", {}, ({ port, folder }) => ({
    "listen 8080;": `listen 127.0.0.1:${port};`,
    "/var/cache/nginx/topup-atlas": path.join(folder, "cache"),
    "/srv/topup-atlas/out": site,
    [server(3000)]: appPorts.map(server).join("\n"),
    [server(3001)]: "",
  }));
}

async function startNginx(
  name: string,
  files: Record<string, string>,
  values: (place: { port: number; folder: string }) => Record<string, string>,
): Promise<Server> {
  const program = findServer("nginx");
  if (!program) throw new Error("nginx is not installed");
  const folder = mkdtempSync(path.join(tmpdir(), "topup-nginx-"));
  const port = await findFreePort();
  cpSync(configurations, folder, { recursive: true });
  mkdirSync(path.join(folder, "temporary"));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  writeFileSync(
    path.join(folder, name),
    fillIn(readFileSync(path.join(folder, name), "utf8"), values({ port, folder })),
  );
  writeFileSync(path.join(folder, "nginx.conf"), renderMain(name));
  const command = [program, "-p", `${folder}/`, "-e", "error.log", "-c", "nginx.conf"];
  try {
    execFileSync(command[0] ?? "", [...command.slice(1), "-t"], { stdio: "pipe" });
    const server = await startProcess(command, { port, path: "/robots.txt" });
    const output = () => readFileSync(path.join(folder, "error.log"), "utf8");
    server.ended.then(() => rmSync(folder, { recursive: true, force: true }));
    return { ...server, output };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The part of the configuration that a system's package brings along. */
const renderMain = (name: string) => `
${hasBrotli() ? `load_module ${brotli};` : ""}
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? "user root;" : ""}
pid nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path temporary/body;
  proxy_temp_path temporary/proxy;
  fastcgi_temp_path temporary/fastcgi;
  uwsgi_temp_path temporary/uwsgi;
  scgi_temp_path temporary/scgi;
  include ${name};
}
`;
