import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { chromium } from "playwright";
import { chromiumArguments, ensureChromium } from "../find-chromium";
import { type BuildRow, measureBuild, measureStarlight } from "./builds";
import { serve } from "./serve";
import { makeWorkspace, measure } from "./workspace";

/**
 * `npm run bench -- [page] [build] [starlight] [sizes…]`: bytes, requests and load beside stock Next; builds at several sizes; the
 * same guides built with Starlight, which is fetched for it. All of them but the last when none is named. Prints; decides nothing.
 */
const words = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const guideSizes = sizes.length > 0 ? sizes : [100, 1_000, 5_000];
const isAsked = (word: string) => words.includes(word) || (words.length === 0 && word !== "starlight");
const page = "/zh-Hans/pakistan/sim";
const nextCommand = ["node_modules/next/dist/bin/next"];
const ports = { plain: 4291, stock: 4292 };

const workspace = makeWorkspace();
try {
  if (isAsked("page")) await comparePages();
  const rows: BuildRow[] = [];
  for (const size of guideSizes) {
    if (isAsked("build")) rows.push(await measureBuild(workspace, size));
    for (const hasSidebar of isAsked("starlight") ? [true, false] : []) {
      rows.push(await measureStarlight(workspace, size, { hasSidebar }));
    }
  }
  if (rows.length > 0) console.table(rows.map(roundAll));
} finally {
  workspace.remove();
}

/** One decimal is more than a repetition agrees on. */
function roundAll(row: BuildRow): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === "number" ? Math.round(value * 10) / 10 : value]),
  );
}

async function comparePages(): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  for (const kind of ["plain", "stock"] as const) {
    rmSync(path.join(workspace.folder, ".next"), { recursive: true, force: true });
    const environment: Record<string, string> = kind === "stock" ? { TOPUP_STOCK_NEXT: "1" } : {};
    await measure(workspace.folder, [...nextCommand, "build"], environment);
    const { origin, stop } = await serve(workspace.folder, ports[kind], environment);
    try {
      const address = origin + page;
      const load = await autocannon({
        url: address,
        connections: 20,
        duration: 10,
        headers: { "accept-encoding": "gzip" },
      });
      rows.push({
        page: kind === "plain" ? "Topup Atlas" : "stock Next, same page",
        ...(await weigh(address)),
        "requests/s": Math.round(load.requests.average),
        "p99 ms": load.latency.p99,
        errors: load.errors + load.non2xx,
      });
    } finally {
      stop();
    }
  }
  console.log(`\n${page}`);
  console.table(rows);
  const html = readFileSync(path.join("out", `${page}.html`));
  const text = html
    .toString()
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  const brotli = brotliCompressSync(html).length;
  const bare = brotliCompressSync(text).length;
  console.log(
    `HTML: ${gzipSync(html, { level: 9 }).length} bytes gzip, ${brotli} brotli; its text ${bare} brotli; ratio ${(brotli / bare).toFixed(2)}`,
  );
}

/** Bytes over the wire and requests of a first visit in Chromium, everything the page asks for included. */
async function weigh(address: string): Promise<{ requests: number; bytes: number }> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  try {
    const tab = await browser.newPage();
    const session = await tab.context().newCDPSession(tab);
    await session.send("Network.enable");
    let requests = 0;
    let bytes = 0;
    session.on("Network.requestWillBeSent", () => (requests += 1));
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await tab.goto(address, { waitUntil: "networkidle" });
    return { requests, bytes };
  } finally {
    await browser.close();
  }
}
