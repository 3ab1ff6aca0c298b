import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright";
import { commands } from "../commands";
import { startNext } from "../deploy/start-next";
import { chromiumArguments, ensureChromium } from "../find-chromium";
import { loadClosed } from "./load";
import { weighPage } from "./weigh";
import { measure } from "./workspace";

/** A guide as this site serves it, or as the framework would by itself. */
export interface PageRow {
  page: string;
  /** Of a first visit in a browser, everything the page asks for included. */
  requests: number;
  bytes: number;
  "requests/s": number;
  "p99 ms": number;
  errors: number;
}

/** The bytes of a guide's HTML, and how many times as many as its bare text has. */
export interface TextRow {
  page: string;
  gzip: number;
  brotli: number;
  "brotli of its text": number;
  ratio: number;
}

const page = "/zh-Hans/pakistan/sim";

/** Builds the site as it is, and by the framework alone, and compares the longest-known guide. */
export async function comparePages(folder: string): Promise<{ pages: PageRow[]; text: TextRow[] }> {
  const pages: PageRow[] = [];
  const text: TextRow[] = [];
  for (const how of ["next", "stock"] as const) {
    rmSync(path.join(folder, ".next"), { recursive: true, force: true });
    const environment: Record<string, string> = how === "stock" ? { TOPUP_STOCK_NEXT: "1" } : {};
    await measure(folder, commands.build, environment);
    if (how === "next") text.push(weighText(path.join(folder, "out", `${page}.html`)));
    const server = await startNext({ folder, how, environment });
    try {
      const load = await loadClosed(server.origin, [page], 10);
      pages.push({
        page: how === "next" ? "Topup Atlas" : "stock Next, same page",
        ...(await weighVisit(server.origin + page)),
        "requests/s": Math.round(load.rate),
        "p99 ms": Math.round(load.p99),
        errors: load.errors,
      });
    } finally {
      await server.stop();
    }
  }
  return { pages, text };
}

function weighText(file: string): TextRow {
  const text = readFileSync(file, "utf8")
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  const weight = weighPage(file);
  const bare = brotliCompressSync(text).length;
  return { page, ...weight, "brotli of its text": bare, ratio: Math.round((weight.brotli / bare) * 100) / 100 };
}

async function weighVisit(address: string): Promise<{ requests: number; bytes: number }> {
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
