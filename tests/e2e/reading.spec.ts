import { constants, gunzipSync } from "node:zlib";
import { expect, test } from "playwright/test";

test("a traveller reaches a code from the start page in three steps, without JavaScript", async ({ page }) => {
  await page.goto("/zh-Hans");
  await page.getByRole("link", { name: /巴基斯坦/ }).click();
  await expect(page).toHaveURL("/zh-Hans/pakistan");
  await page.locator("main a[href='/zh-Hans/pakistan/sim']").click();
  const code = page.locator("#no-data ~ details bdi[dir=ltr]", { hasText: "*107#" }).first();
  await expect(code).toBeVisible();
  await expect(page.locator("a[href='tel:*107%23']").first()).toBeVisible();
});

test("operators unfold one at a time", async ({ page }) => {
  await page.goto("/en/pakistan/sim");
  const panels = page.locator("#no-data ~ details");
  await expect(panels.first()).toHaveAttribute("open", "");
  await panels.nth(1).locator("summary").click();
  await expect(panels.nth(1)).toHaveAttribute("open", "");
  await expect(panels.first()).not.toHaveAttribute("open", "");
});

test("the language menu leads to the same page in another language", async ({ page }) => {
  await page.goto("/ar/pakistan");
  await page.locator("header summary").click();
  await page.locator("header details a[hreflang=ur]").click();
  await expect(page).toHaveURL("/ur/pakistan");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("a guide that belongs to no country is found from the start page, and its symptoms lead to what to do", async ({
  page,
}) => {
  await page.goto("/fr");
  await page.locator("main a[href='/fr/guides/top-up-failed']").click();
  await page.locator("main section a[href='#not-arrived']").first().click();
  await expect(page.locator("#not-arrived")).toBeInViewport();
});

test("a source mark leads to the source it names", async ({ page }) => {
  await page.goto("/en/pakistan/sim");
  await page.locator("sup a[href='#s3']").first().click();
  await expect(page.locator("li#s3")).toBeInViewport();
  await expect(page.locator("li#s3 a")).toHaveAttribute("href", /^https:\/\/jazz\.com\.pk\//);
});

test("a guide is one request where no script runs, and has no script but the line that keeps it, no cookie, nothing from elsewhere", async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("/zh-Hans/pakistan/sim", { waitUntil: "networkidle" });
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([page.url()]);
  expect(await context.cookies()).toEqual([]);
  const scripts = page.locator("script:not([type='application/ld+json'])");
  await expect(scripts).toHaveCount(1);
  await expect(scripts).toHaveAttribute("src", /^\/islands\/site-/);
});

test("all a reader sees of a guide arrives within the first window of a connection", async ({ baseURL }) => {
  const { get } = await import("node:http");
  const body = await new Promise<Buffer>((resolve, reject) => {
    get(`${baseURL}/zh-Hans/pakistan/sim`, { headers: { "Accept-Encoding": "gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
  const arrived = gunzipSync(body.subarray(0, 14_600), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  expect(arrived).toContain("巴基斯坦");
  // The end of what a reader sees; behind it stands data for search engines.
  expect(arrived).toContain("</footer>");
});

test("the server sends the very page the static site holds", async ({ request }) => {
  const { readFileSync } = await import("node:fs");
  const response = await request.get("/en/pakistan/sim");
  expect(await response.text()).toBe(readFileSync("out/en/pakistan/sim.html", "utf8"));
});
