import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArguments, ensureChromium } from "../find-chromium";
import { listPageTypes } from "../page-types";
import { startNext } from "./start-next";
import type { Server } from "./start-process";

const unknownAddress = "/nowhere";

let server: Server;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startNext(),
    chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page that notes what its policy forbids, and what the browser finds wrong with its headers. */
async function openPage(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const faults: string[] = [];
  page.on("console", (message) => {
    // The browser says of an unknown address that it is one, at times only after the page was left.
    if (message.location().url.endsWith(unknownAddress) && message.text().includes("404 (Not Found)")) return;
    if (["error", "warning"].includes(message.type())) faults.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return { page, faults };
}

describe("the content policy of the headers", () => {
  it.each(["en", "ur"] as const)(
    "forbids nothing that pages in %s do: styles, islands, search, saving, printing",
    async (locale) => {
      const { page, faults } = await openPage();
      for (const address of [
        ...listPageTypes(locale),
        `/${locale}/pakistan/pack.html`,
        `/${locale}${unknownAddress}`,
      ]) {
        await page.goto(server.origin + address);
        expect(await page.locator("h1").count(), address).toBeGreaterThan(0);
        await page.emulateMedia({ media: "print" });
        await page.emulateMedia({ media: "screen" });
        expect(faults, address).toEqual([]);
      }
      await page.goto(`${server.origin}/${locale}/search`);
      await page.locator("form[data-search] input").fill("jazz");
      await page.locator("form[role=search] li a").first().waitFor();
      await page.goto(`${server.origin}/${locale}/pakistan`);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
      await page.locator("[data-saving] [data-do=save]:visible").first().click();
      await page.locator("[data-saving] [data-state=whole]:visible").waitFor();
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it("forbids scripts that are not the site's own, and other hosts", async () => {
    const { page, faults } = await openPage();
    await page.goto(`${server.origin}/en/about`);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      const image = document.createElement("img");
      image.src = "http://127.0.0.2/x.png";
      document.body.append(script, image);
    });
    await expect.poll(() => faults.filter((fault) => fault.includes("Content Security Policy")).length).toBe(2);
    expect(await page.title()).not.toBe("run");
    await page.close();
  });
});
