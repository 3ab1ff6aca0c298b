import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** The packages of Debian that have a web server. */
const packages = {
  nginx: ["nginx-light", "libnginx-mod-http-brotli-static"],
  caddy: ["caddy"],
} as const;

export type WebServer = keyof typeof packages;

const tried = new Set<WebServer>();

/** The program of a web server; installed from the system's packages when root, undefined where it cannot be had. */
export function findServer(name: WebServer): string | undefined {
  const found = findProgram(name);
  if (found || tried.has(name)) return found;
  tried.add(name);
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const install = `apt-get install -y --no-install-recommends ${packages[name].join(" ")}`;
    console.log(`No ${name} found, trying: ${install}`);
    try {
      const line = `apt-get update && DEBIAN_FRONTEND=noninteractive ${install}`;
      execFileSync("sh", ["-c", line], { stdio: "ignore", timeout: 300_000 });
    } catch {
      // Said below, once it is known that there is none.
    }
  }
  const installed = findProgram(name);
  if (!installed) console.log(`Tests with ${name} are skipped: it is not installed, and cannot be from here.`);
  return installed;
}

/** Servers lie where only root's PATH leads. */
const findProgram = (name: string) =>
  [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin", "/usr/local/sbin"]
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
