import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** An installed Chromium: CHROMIUM_PATH, one on the PATH, or the one Playwright has downloaded; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
  return onPath ?? [chromium.executablePath()].find(existsSync);
}

/** Finds a Chromium, or installs one: Playwright's download first, then the system's packages when root. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  for (const [command, ...args] of waysToInstall()) {
    try {
      console.log(`No Chromium found, trying: ${[command, ...args].join(" ")}`);
      execFileSync(command as string, args, { stdio: "inherit", timeout: 600_000 });
    } catch {
      continue;
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    "No Chromium for the browser tests. Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to its executable.",
  );
}

function waysToInstall(): string[][] {
  const download = [process.execPath, path.resolve("node_modules/playwright/cli.js"), "install", "chromium"];
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  return isRootOnDebian
    ? [download, ["sh", "-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium"]]
    : [download];
}

/** What headless Chromium needs to run in a container, and to stay off the network. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
