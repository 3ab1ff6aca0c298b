import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "playwright/test";

/** A page of every make: with and without an island, short and long, in both directions. */
const addresses = [
  "/en",
  "/zh-Hans/pakistan/sim",
  "/ur/pakistan",
  "/ru/peru/help",
  "/ar/morocco/counter",
  "/fr/search",
  "/es/saved",
  "/en/data",
  "/en/nothing/here",
];
const pack = pathToFileURL(path.resolve("out/ur/pakistan/pack.html")).href;

test.use({ javaScriptEnabled: true });

/** What a browser has refused on a page, and what its console says of it. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 404/.test(message.text())) seen.push(message.text());
  });
  page.on("pageerror", (error) => seen.push(error.message));
  await page.exposeFunction("report", (text: string) => seen.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (window as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI}`),
    );
  });
  return seen;
}

for (const address of [...addresses, pack]) {
  const name = address === pack ? "a pack on a disk" : address;

  test(`${name} breaks none of its own rules, in light, dark and on paper`, async ({ page }) => {
    const seen = await watch(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ media: "screen", colorScheme });
      await page.goto(address, { waitUntil: "networkidle" });
      await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveCount(1);
      const [color, font] = await page.evaluate(() => {
        const { backgroundColor, fontFamily } = getComputedStyle(document.body);
        return [backgroundColor, fontFamily];
      });
      // The page's own style is applied: without it a body has no colour.
      expect(color).toBe(colorScheme === "dark" ? "rgb(20, 23, 26)" : "rgb(251, 250, 247)");
      expect(font).toMatch(/system-ui/);
    }
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    // The sheet for paper is applied too.
    if (address !== "/en/nothing/here") {
      await expect(page.locator("body")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
    }
    expect(seen).toEqual([]);
  });

  test(`${name} applies no style that is put into it, and runs no handler with it`, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(address);
    const before = await page.locator("body").evaluate((body) => getComputedStyle(body).color);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        "beforeend",
        "<style>body{color:rgb(1,2,3)!important}</style><p id=put style='color:rgb(1,2,3)'>x</p>",
      );
      const style = document.createElement("style");
      style.textContent = "body{color:rgb(1,2,3)!important}";
      document.head.append(style);
    });
    expect(await page.locator("body").evaluate((body) => getComputedStyle(body).color)).toBe(before);
    expect(await page.locator("#put").evaluate((put) => getComputedStyle(put).color)).not.toBe("rgb(1, 2, 3)");
    await expect.poll(() => seen.filter((text) => text.startsWith("style-src")).length).toBeGreaterThanOrEqual(3);
  });
}

test("a program, a handler and a picture from elsewhere do nothing in a pack", async ({ page }) => {
  // What the policy stops is told as begun, and failed for it.
  const stopped: (string | undefined)[] = [];
  page.on("requestfailed", (request) => stopped.push(request.failure()?.errorText));
  const sent: string[] = [];
  page.on("requestfinished", (request) => sent.push(request.url()));
  await page.goto(pack);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      "beforeend",
      "<img src=data:x onerror='document.title=1'><img src=http://127.0.0.1:9/x><iframe srcdoc='<script>parent.document.title=2</script>'></iframe>",
    );
    const script = document.createElement("script");
    script.textContent = "document.title = 3";
    document.body.append(script);
  });
  await page.waitForTimeout(200);
  expect(await page.title()).not.toMatch(/^\d$/);
  expect(stopped.length).toBeGreaterThan(0);
  expect(stopped.filter((reason) => reason !== "csp")).toEqual([]);
  expect(sent.filter((url) => url.startsWith("http"))).toEqual([]);
});

test("islands work under the policy", async ({ page }) => {
  const seen = await watch(page);
  await page.goto("/en/search");
  await page.locator("input[name=q]").fill("jazz");
  await expect(page.locator("main a[href*='/pakistan']").first()).toBeVisible();
  await page.goto("/en/pakistan");
  await page.locator("thead button").first().click();
  await expect(page.locator("th[aria-sort]")).toHaveCount(1);
  expect(seen).toEqual([]);
});
