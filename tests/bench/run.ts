import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { chromium } from "playwright";
import { chromiumArguments, ensureChromium } from "../find-chromium";
import { generateContent } from "./generate-content";
import { serve } from "./serve";
import { type Cost, makeWorkspace, measure } from "./workspace";

/** `npm run bench [sizes…]`: bytes and requests beside stock Next, builds at several sizes, load. Prints; decides nothing. */
const sizes = process.argv.slice(2).map(Number);
const guideSizes = sizes.length > 0 ? sizes : [100, 1_000, 5_000];
const page = "/zh-Hans/pakistan/sim";
const nextCommand = ["node_modules/next/dist/bin/next"];
const ports = { plain: 4291, stock: 4292 };

const workspace = makeWorkspace();
try {
  await comparePages();
  await measureBuilds();
} finally {
  workspace.remove();
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

async function measureBuilds(): Promise<void> {
  const rows: Record<string, unknown>[] = [];
  for (const size of guideSizes) {
    cpSync("content/messages", path.join(workspace.folder, "content/messages"), { recursive: true });
    const guides = generateContent(path.join(workspace.folder, "content"), size);
    for (const built of [".next", "out"]) rmSync(path.join(workspace.folder, built), { recursive: true, force: true });
    const check: Cost = await measure(workspace.folder, ["--import", "tsx", "lib/editing/check-command.ts"]);
    const build: Cost = await measure(workspace.folder, [...nextCommand, "build"]);
    if (!existsSync(path.join(workspace.folder, "out/en/country-0/sim.html")))
      throw new Error("The build wrote no pages");
    rows.push({
      guides,
      "check s": check.seconds.toFixed(1),
      "build s": build.seconds.toFixed(1),
      "ms per guide": ((build.seconds / guides) * 1000).toFixed(0),
      "peak MiB": Math.round(build.peakMebibytes),
    });
    console.log(`${guides} guides built`);
  }
  console.table(rows);
}
