import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page, test } from "playwright/test";
import type { CountryCopy } from "@/lib/offline/country-copy";
import { getNextRelease, type NextRelease, promises } from "../next-release";
import { StaticHost } from "./static-host";

test.use({ javaScriptEnabled: true, serviceWorkers: "allow" });
// The next release is built once, for all tests of this file.
test.describe.configure({ mode: "serial" });

const listAddress = "/offline/en/pakistan.json";
const present = path.resolve("out");
let next: NextRelease;
let host: StaticHost;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  next = await getNextRelease();
});

test.afterAll(() => next?.remove());

test.beforeEach(async () => {
  host = new StaticHost(present);
  await host.connect();
});

test.afterEach(() => host.cut());

const readSavedCopy = (page: Page): Promise<CountryCopy> =>
  page.evaluate(async (key) => (await caches.match(key, { cacheName: "saved" }))?.json(), listAddress);

const readCopyOf = (folder: string): CountryCopy => JSON.parse(readFileSync(path.join(folder, listAddress), "utf8"));

async function save(page: Page): Promise<void> {
  await page.goto(`${host.origin}/en/pakistan`);
  await page.getByRole("button", { name: "Save in this browser" }).click();
  await expect(page.locator("[data-state=whole]")).toBeVisible();
}

/** Opens every file of a copy without a connection, and finds in the pages what their release promises. */
async function expectWhole(page: Page, copy: CountryCopy, promised: string): Promise<void> {
  await host.cut();
  for (const { path: address, title } of copy.files) {
    if (title === undefined) {
      const status = await page.evaluate(async (script) => (await fetch(script)).status, address);
      expect(status, address).toBe(200);
    } else {
      await page.goto(host.origin + address);
      await expect(page.locator("footer"), address).toContainText(promised);
      await expect(page.locator("main [data-copy]"), address).toBeVisible();
    }
  }
}

test("the next release differs in its pages and its scripts", () => {
  const scripts = ({ files }: CountryCopy) => files.filter(({ title }) => title === undefined).map((file) => file.path);
  expect(scripts(readCopyOf(path.join(next.folder, "out")))).not.toEqual(scripts(readCopyOf(present)));
});

test("a saved country follows a new release, whichever page is opened", async ({ page }) => {
  await save(page);
  host.folder = path.join(next.folder, "out");
  await page.goto(`${host.origin}/en/about`);
  const copy = readCopyOf(host.folder);
  await expect.poll(() => readSavedCopy(page)).toEqual(copy);
  await expectWhole(page, copy, promises.next);
  await page.goto(`${host.origin}/en/pakistan`);
  await expect(page.locator("html")).toHaveAttribute("data-release", "next");
});

test("a saved country stays whole when a new release comes only in part", async ({ page }) => {
  await save(page);
  host.folder = path.join(next.folder, "out");
  host.trouble = (asked) => (asked === "/en/pakistan/help" ? 500 : undefined);
  await page.goto(`${host.origin}/en/about`);
  await expect.poll(() => host.asked).toContain("/en/pakistan/help");
  await expectWhole(page, readCopyOf(present), promises.present);
});

test("a country saved while a release replaces another is all of the new one", async ({ page }) => {
  host.trouble = (asked) => {
    if (asked === "/en/pakistan/counter") host.folder = path.join(next.folder, "out");
    return undefined;
  };
  await save(page);
  const copy = readCopyOf(path.join(next.folder, "out"));
  expect(await readSavedCopy(page)).toEqual(copy);
  await expectWhole(page, copy, promises.next);
});
