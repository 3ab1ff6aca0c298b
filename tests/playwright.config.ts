import { defineConfig } from "playwright/test";
import { chromiumArguments, ensureChromium } from "./find-chromium";

const port = 4183;

export default defineConfig({
  testDir: "e2e",
  outputDir: "../node_modules/.cache/playwright",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Long enough for a busy machine: a timing decides no test.
  timeout: 120_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    javaScriptEnabled: false,
    // A worker answers in the place of the server; the tests of it let it.
    serviceWorkers: "block",
    viewport: { width: 360, height: 740 },
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
  },
  webServer: {
    command: "node --import tsx/esm lib/build/start-command.ts",
    cwd: "..",
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/en`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
