import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { chromiumArguments, findChromium } from "../find-chromium";

/** One browser page for all tests of a file, without network; call it to get the page. */
export function openChromium(): () => Page {
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error("No Chromium: set CHROMIUM_PATH to its executable");
    browser = await chromium.launch({ executablePath, args: chromiumArguments });
    page = await browser.newPage();
    await page.route("**", (route) => route.abort());
  });
  afterAll(() => browser?.close());
  return () => {
    if (!page) throw new Error("Chromium has not started");
    return page;
  };
}
