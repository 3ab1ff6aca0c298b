import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
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

/** The memory of `next start` in MiB, before and after a time at a steady rate. */
export interface SoakRow {
  minutes: number;
  requests: number;
  errors: number;
  "MiB in the second minute": number;
  "MiB in the last": number;
  "growth %": number;
}

/** Addresses of a static site, pages first: a thousand different ones. Throws when there are not so many. */
function listAddresses(site: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$|^_/.test(entry.name))
    .map((entry) => `/${path.relative(site, path.join(entry.parentPath, entry.name))}`)
    .filter((name) => !/^\/(?:404|index)\.html$/.test(name))
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
      loadClosed(origin, addresses, 5);
      closed.set(name, loadClosed(origin, addresses, seconds));
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

/** Keeps `next start` busy for some minutes at half of what it can do, and says what became of its memory. */
export async function soak(folder: string, minutes: number): Promise<SoakRow> {
  const addresses = listAddresses(path.join(folder, "out"));
  const server = await startNext({ folder });
  const memory = () => Math.round(treeMebibytes(server.process.pid ?? 0));
  try {
    const { rate } = loadClosed(server.origin, addresses, 10);
    const load = loadOpen(server.origin, addresses, Math.round(rate / 2), minutes * 60);
    const sampled: number[] = [];
    const sampling = setInterval(() => sampled.push(memory()), 1_000);
    const { requests, errors } = await load;
    clearInterval(sampling);
    // A single look meets the collector of garbage anywhere between two rounds; the first minute fills caches.
    const mean = (samples: readonly number[]) =>
      Math.round(samples.reduce((sum, each) => sum + each, 0) / samples.length);
    const [before, after] = [mean(sampled.slice(60, 120)), mean(sampled.slice(-60))];
    return {
      minutes,
      requests,
      errors,
      "MiB in the second minute": before,
      "MiB in the last": after,
      "growth %": round((after / before - 1) * 100),
    };
  } finally {
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
export function loadClosed(origin: string, addresses: readonly string[], duration: number): Closed {
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
    const output = execFileSync("wrk", [...size, "-s", script, origin], { encoding: "utf8" });
    const { requests, microseconds, p50, p99, errors } = JSON.parse(output.trim().split("\n").at(-1) ?? "");
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
