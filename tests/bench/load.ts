import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { findFreePort } from "../deploy/free-port";
import { startCaddy } from "../deploy/start-caddy";
import { startNext } from "../deploy/start-next";
import { startBalancer, startStaticNginx } from "../deploy/start-nginx";
import type { Server } from "../deploy/start-process";
import { treeMebibytes } from "./workspace";

const distinct = 1_000;
const connections = 32;
const seconds = 15;

/** What a server does under load: as many requests as it answers, and at half of what `next start` answers. */
export interface LoadRow {
  server: string;
  "requests/s": number;
  /** Requests per second as a part of nginx's with the same files. */
  "of nginx": number;
  "p50 ms": number;
  "p99 ms": number;
  "p50 ms at a steady rate": number;
  "p99 ms at a steady rate": number;
  errors: number;
}

/** The memory of `next start` while it answers as much as it can. */
export interface SoakRow {
  minutes: number;
  requests: number;
  errors: number;
  /** The mean of each minute: a single look meets the collector of garbage anywhere between two rounds. */
  "MiB by minute": string;
  /** From the second minute to the last: the first fills caches. */
  "growth %": number;
}

/** Addresses of a static site, pages first: a thousand different ones. Throws when there are not so many. */
function listAddresses(site: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_/.test(entry.name))
    .map((entry) => `/${path.relative(site, path.join(entry.parentPath, entry.name))}`)
    .filter((name) => !/^\/(?:404|503|index)\.html$/.test(name))
    .sort((a, b) => Number(b.endsWith(".html")) - Number(a.endsWith(".html")));
  if (files.length < distinct) throw new Error(`${site} holds ${files.length} files: ${distinct} are needed`);
  return files.slice(0, distinct).map((name) => (name.endsWith("/pack.html") ? name : name.replace(/\.html$/, "")));
}

/** Loads each way to serve a built site with the same thousand addresses, one after the other, in one run. */
export async function measureLoad(folder: string): Promise<LoadRow[]> {
  const site = path.join(folder, "out");
  const addresses = listAddresses(site);
  const appPort = await findFreePort();
  const ways: [name: string, start: () => Promise<Server[]>][] = [
    ["nginx, static site", async () => [await startStaticNginx({ site, appPort })]],
    ["caddy, static site", async () => [await startCaddy({ site, appPort })]],
    ["next start", async () => [await startNext({ folder })]],
    ["nginx before two processes", () => startBalanced(folder)],
  ];
  const closed = new Map<string, Closed>();
  for (const [name, start] of ways) {
    const servers = await start();
    try {
      const { origin } = servers[0] as Server;
      // Caches fill, and code is compiled, before anything counts.
      await loadClosed(origin, addresses, 5);
      closed.set(name, await loadClosed(origin, addresses, seconds));
    } finally {
      for (const server of servers) await server.stop();
    }
  }
  const rate = Math.round((closed.get("next start")?.rate ?? 0) / 2);
  const rows: LoadRow[] = [];
  for (const [name, start] of ways) {
    const servers = await start();
    try {
      const open = await loadOpen((servers[0] as Server).origin, addresses, rate, seconds);
      const { rate: most, p50, p99, errors } = closed.get(name) as Closed;
      rows.push({
        server: name,
        "requests/s": Math.round(most),
        "of nginx": round(most / (closed.get("nginx, static site")?.rate ?? Number.NaN)),
        "p50 ms": round(p50),
        "p99 ms": round(p99),
        "p50 ms at a steady rate": round(open.p50),
        "p99 ms at a steady rate": round(open.p99),
        errors: errors + open.errors,
      });
    } finally {
      for (const server of servers) await server.stop();
    }
  }
  return rows;
}

/**
 * Keeps `next start` as busy as it can be for some minutes, and says what became of its memory. Closed model: at a steady rate
 * requests pile up in the memory whenever a shared machine is given to others.
 */
export async function soak(folder: string, minutes: number): Promise<SoakRow> {
  const addresses = listAddresses(path.join(folder, "out"));
  const server = await startNext({ folder });
  const sampled: number[][] = Array.from({ length: minutes }, () => []);
  const begun = performance.now();
  const sampling = setInterval(() => {
    sampled[Math.floor((performance.now() - begun) / 60_000)]?.push(treeMebibytes(server.process.pid ?? 0));
  }, 1_000);
  try {
    const { rate, errors } = await loadClosed(server.origin, addresses, minutes * 60);
    const means = sampled.map((minute) => Math.round(minute.reduce((sum, each) => sum + each, 0) / minute.length));
    return {
      minutes,
      requests: Math.round(rate * minutes * 60),
      errors,
      "MiB by minute": means.join(" "),
      "growth %": round(((means.at(-1) ?? Number.NaN) / (means[1] ?? Number.NaN) - 1) * 100),
    };
  } finally {
    clearInterval(sampling);
    await server.stop();
  }
}

async function startBalanced(folder: string): Promise<Server[]> {
  const apps = [await startNext({ folder }), await startNext({ folder })];
  return [await startBalancer({ appPorts: apps.map(({ port }) => port) }), ...apps];
}

interface Closed {
  /** Answers per second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
}

/** Closed model: each of the connections asks again once it is answered. By wrk, as a slower program would measure itself. */
export async function loadClosed(origin: string, addresses: readonly string[], duration: number): Promise<Closed> {
  const folder = mkdtempSync(path.join(tmpdir(), "topup-load-"));
  const script = path.join(folder, "addresses.lua");
  const list = path.join(folder, "addresses.txt");
  writeFileSync(list, addresses.join("\n"));
  writeFileSync(
    script,
    `local paths, at = {}, 0
for line in io.lines("${list}") do paths[#paths + 1] = line end
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end
done = function(summary, latency)
  local failed = summary.errors
  io.write(string.format('\\n{"requests":%d,"microseconds":%d,"p50":%f,"p99":%f,"errors":%d}\\n',
    summary.requests, summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    failed.status + failed.connect + failed.read + failed.write + failed.timeout))
end
`,
  );
  try {
    const size = ["-t1", `-c${connections}`, `-d${duration}s`, "--timeout", "10s"];
    const { stdout } = await promisify(execFile)("wrk", [...size, "-s", script, origin]);
    const { requests, microseconds, p50, p99, errors } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    return { rate: requests / (microseconds / 1e6), p50, p99, errors };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Open {
  requests: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
}

/**
 * Open model: so many requests a second at even distances, whether or not the last ones are answered; the time of each counts from
 * when it was due. Our own, as autocannon takes milliseconds for seconds where it makes up for requests that had to wait.
 */
async function loadOpen(origin: string, addresses: readonly string[], rate: number, duration: number): Promise<Open> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const begun = performance.now();
  const ask = (number: number) =>
    new Promise<void>((resolve) => {
      const due = begun + (number / rate) * 1000;
      const address = `${origin}${addresses[number % addresses.length]}`;
      const request = get(address, { agent, headers: { "Accept-Encoding": "gzip" }, timeout: 30_000 }, (response) => {
        response
          .on("error", () => resolve())
          .on("end", () => {
            if (response.statusCode === 200) times.push(performance.now() - due);
            resolve();
          });
        response.resume();
      });
      request.on("error", () => resolve()).on("timeout", () => request.destroy());
    });
  const asked: Promise<void>[] = [];
  while (asked.length < rate * duration) {
    const due = ((performance.now() - begun) / 1000) * rate;
    while (asked.length <= due && asked.length < rate * duration) asked.push(ask(asked.length));
    await wait(1);
  }
  await Promise.all(asked);
  agent.destroy();
  times.sort((a, b) => a - b);
  const part = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { requests: asked.length, p50: part(0.5), p99: part(0.99), errors: asked.length - times.length };
}

const round = (value: number) => Math.round(value * 100) / 100;
