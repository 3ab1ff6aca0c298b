import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "playwright/test";
import { localeTags } from "@/lib/locales";

/** Where a saved pack stands: on a disk, without a server. */
const fileUrl = (pack: string) => pathToFileURL(path.resolve("out", pack)).href;
const packs = [
  ...localeTags.map((locale) => `${locale}/pakistan/pack.html`),
  "en/russia/pack.html",
  "ar/morocco/pack.html",
  "es/peru/pack.html",
];

for (const pack of packs) {
  test(`${pack}, opened from a disk, asks for nothing but itself, and its contents lead somewhere`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(fileUrl(pack), { waitUntil: "networkidle" });
    const entries = page.locator("nav a");
    const targets = await entries.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) {
      await page.locator(`nav a[href="${target}"]`).click();
      await expect(page.locator(target)).toBeInViewport();
    }
    expect(requests.filter((url) => !url.startsWith("data:") && url.split("#")[0] !== fileUrl(pack))).toEqual([]);
  });
}

test("a source mark leads to the source, and a symptom unfolds", async ({ page }) => {
  await page.goto(fileUrl("en/pakistan/pack.html"));
  await page.locator("#sim sup a[href='#s3']").first().click();
  await expect(page.locator("li#s3")).toBeInViewport();
  await page.goto(`${fileUrl("en/pakistan/pack.html")}#help-credit`);
  await expect(page.locator("#help-credit h4").first()).toBeVisible();
});

test("a card fills the screen, and closes again", async ({ page }) => {
  await page.goto(fileUrl("ur/pakistan/pack.html"));
  const card = page.locator("#counter-cards > li").first();
  await card.locator("a[href^='#']").first().click();
  expect((await card.boundingBox())?.width).toBe(360);
  await card.locator("a[href='#counter-cards']").click();
  expect((await card.boundingBox())?.width).toBeLessThan(360);
});

for (const width of [320, 1280]) {
  for (const pack of ["ur/pakistan/pack.html", "ru/russia/pack.html"]) {
    test(`${pack} never scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(fileUrl(pack));
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) {
          fold.removeAttribute("name");
          fold.open = true;
        }
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test("the link on a country's page saves the file under a name that says what it is", async ({ page }) => {
  await page.goto("/fr/peru");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a[download]").click()]);
  expect(download.suggestedFilename()).toBe("topup-atlas-peru-fr.html");
});

test("the server sends the very pack the static site holds, and at one address only", async ({ request }) => {
  const { readFileSync } = await import("node:fs");
  const response = await request.get("/en/pakistan/pack.html");
  expect(response.headers()["content-type"]).toContain("text/html");
  expect(await response.text()).toBe(readFileSync("out/en/pakistan/pack.html", "utf8"));
  expect((await request.get("/en/pakistan/pack", { maxRedirects: 0 })).status()).toBe(404);
  expect((await request.get("/en/atlantis/pack.html")).status()).toBe(404);
  const misspelt = await request.get("/EN/Pakistan/pack.HTML", { maxRedirects: 0 });
  expect([misspelt.status(), misspelt.headers()["location"]]).toEqual([308, "/en/pakistan/pack.html"]);
});
