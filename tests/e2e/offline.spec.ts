import path from "node:path";
import { expect, type Page, test } from "playwright/test";
import type { CountryCopy } from "@/lib/offline/country-copy";
import { StaticHost } from "./static-host";

test.use({ javaScriptEnabled: true, serviceWorkers: "allow" });

let host: StaticHost;

test.beforeEach(async ({ page }) => {
  host = new StaticHost(path.resolve("out"));
  await host.connect();
  page.on("request", (request) => expect(new URL(request.url()).origin).toBe(host.origin));
});

test.afterEach(() => host.cut());

const control = (page: Page) => page.locator("[data-saving]");
const note = (page: Page) => page.locator("main [data-copy]");

/** Opens a page, and waits until the browser has kept it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(host.origin + address);
  const isKept = () =>
    page.evaluate(async (key) => Boolean(await caches.match(key, { cacheName: "visited" })), address);
  await expect.poll(isKept).toBe(true);
}

async function save(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await control(page).getByRole("button").filter({ visible: true }).first().click();
  await expect(control(page).locator("[data-state=whole]")).toBeVisible();
}

const readCopy = (page: Page, address: string): Promise<CountryCopy> =>
  page.evaluate(async (key) => (await caches.match(key, { cacheName: "saved" }))?.json(), address);

test("a page that was visited opens again without a connection, and says how old it is", async ({ page }) => {
  await visit(page, "/en/pakistan/sim");
  await expect(note(page)).toHaveCount(0);
  await host.cut();
  await page.reload();
  await expect(page.locator("h1")).toHaveText("How to top up a SIM in Pakistan");
  await expect(note(page)).toContainText("The site cannot be reached now.");
  const year = new Date().getFullYear();
  await expect(note(page).locator("time")).toContainText(String(year));
  await host.connect();
  await page.reload();
  await expect(note(page)).toHaveCount(0);
});

test("a page is kept when its scripts are, however late they come", async ({ page }) => {
  host.trouble = (asked) => (asked.startsWith("/islands/") ? "late" : undefined);
  await visit(page, "/en/pakistan");
  await host.cut();
  await page.reload();
  await expect(control(page)).toBeVisible();
});

test("a page that is not kept says so in its language, and leads to those that are", async ({ page }) => {
  await visit(page, "/ur/pakistan");
  await host.cut();
  const response = await page.goto(`${host.origin}/ur/peru`);
  expect(response?.status()).toBe(503);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("h1")).toHaveText("یہ صفحہ آپ کے آلے پر نہیں ہے");
  await page.locator("li a").first().click();
  await expect(page).toHaveURL(`${host.origin}/ur/pakistan`);
  await expect(note(page)).toBeVisible();
});

test("a copy is shown when the server fails, and when it never answers", async ({ page }) => {
  await visit(page, "/fr/morocco/sim");
  for (const trouble of [500, 503, "silence"] as const) {
    host.trouble = () => trouble;
    await page.reload();
    await expect(note(page)).toBeVisible();
  }
});

test("every page of a saved country opens without a connection, by any link to it", async ({ page }) => {
  await save(page, "/ar/pakistan");
  await host.cut();
  const seen = new Set<string>();
  const queue = ["/ar/pakistan"];
  for (const address of queue) {
    if (seen.has(address)) continue;
    seen.add(address);
    const response = await page.goto(host.origin + address);
    expect(response?.status(), address).toBe(200);
    await expect(note(page), address).toBeVisible();
    const links = await page
      .locator("a[href^='/ar/pakistan']:not([download])")
      .evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).pathname).filter((pathname) => !pathname.includes(".")),
      );
    queue.push(...links);
  }
  expect([...seen].sort()).toEqual(["", "/counter", "/esim", "/help", "/sim"].map((name) => `/ar/pakistan${name}`));
});

test("what is saved is listed with its size, and can be deleted", async ({ page }) => {
  await page.goto(`${host.origin}/en/saved`);
  await expect(page.getByText("No country is saved yet.")).toBeVisible();
  await save(page, "/en/pakistan");
  await page.goto(`${host.origin}/en/saved`);
  const row = page.locator("[data-countries] li");
  await expect(row.getByRole("link")).toHaveText("Pakistan");
  await expect(row.locator("[data-size]")).toHaveText(/^\d\d\d kB$/);
  await expect(page.locator("[data-visited] a")).toHaveText(["Saved on this device", "Pakistan: renew a SIM or eSIM"]);
  await row.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No country is saved yet.")).toBeVisible();
  const deleteAll = page.getByRole("button", { name: "Delete all of these" });
  await deleteAll.click();
  await expect(page.locator("[data-visited] li")).toHaveCount(0);
  await expect(deleteAll).toBeHidden();
  const left = await page.evaluate(async () => (await (await caches.open("saved")).keys()).map(({ url }) => url));
  expect(left).toEqual([]);
});

test("a saving that broke off says what is missing, and fetches only that when it goes on", async ({ page }) => {
  await visit(page, "/en/pakistan");
  host.trouble = (asked) => (asked === "/en/pakistan/counter" ? 500 : undefined);
  await control(page).getByRole("button", { name: "Save in this browser" }).click();
  await expect(control(page).getByText("The connection broke off.")).toBeVisible();
  await expect(control(page).locator("[data-missing]")).toContainText("At the counter · By symptom");
  await page.reload();
  await expect(control(page).getByText("Saving was not finished.")).toBeVisible();
  await expect(control(page).locator("[data-missing]")).toContainText("At the counter · By symptom");
  host.trouble = () => undefined;
  host.asked.length = 0;
  await control(page).getByRole("button", { name: "Continue" }).click();
  await expect(control(page).locator("[data-state=whole]")).toBeVisible();
  expect(host.asked.slice(0, 3)).toEqual(["/offline/en/pakistan.json", "/en/pakistan/counter", "/en/pakistan/help"]);
  expect(host.asked).not.toContain("/en/pakistan/sim");
});

test("a saving says so when there is no room, and goes on when there is", async ({ page, context }) => {
  await visit(page, "/en/pakistan");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: 100_000 });
  await control(page).getByRole("button", { name: "Save in this browser" }).click();
  await expect(control(page).getByText("There is not enough room on this device.")).toBeVisible();
  expect(await readCopy(page, "/offline/en/pakistan.json")).toBeUndefined();
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: host.origin });
  await control(page).getByRole("button", { name: "Continue" }).click();
  await expect(control(page).locator("[data-state=whole]")).toBeVisible();
});
