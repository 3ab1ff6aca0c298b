import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "playwright/test";

const results = (page: Page) => page.locator("form[role=search] li a");

test.describe("without JavaScript", () => {
  test("the field on the start page leads to the index, which lists operators by all their names", async ({ page }) => {
    await page.goto("/en");
    await page.getByRole("searchbox").fill("mobilink");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL("/en/search?q=mobilink");
    await page.locator("main a", { hasText: "Mobilink" }).click();
    await expect(page).toHaveURL("/en/pakistan#operator-jazz");
    await expect(page.locator("#operator-jazz")).toBeVisible();
  });

  test("nothing of what only a script can do is shown", async ({ page }) => {
    for (const address of ["/ur", "/ur/search"]) {
      await page.goto(address);
      await expect(page.locator("[data-state]:visible, [data-last]:visible")).toHaveCount(0);
      await expect(results(page)).toHaveCount(0);
    }
  });

  test("a page of results is kept out of search engines, its index is not", async ({ request }) => {
    expect((await request.get("/fr/search?q=inwi")).headers()["x-robots-tag"]).toBe("noindex");
    expect((await request.get("/fr/search")).headers()["x-robots-tag"]).toBeUndefined();
  });

  test("a browser is told how to add the search", async ({ request }) => {
    const html = await (await request.get("/ru/search")).text();
    const address = /href="?(\/ru\/opensearch\.xml)/.exec(html)?.[1] ?? "";
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expect(response.headers()["content-type"]).toBe("application/opensearchdescription+xml; charset=utf-8");
    expect(await response.text()).toContain("/ru/search?q={searchTerms}");
  });
});

test.describe("with JavaScript", () => {
  test.use({ javaScriptEnabled: true });

  test("index and code come once the field is turned to, from the site itself, and nothing else ever", async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("/zh-Hans");
    await page.waitForLoadState("networkidle");
    const own = asked.filter((url) => !url.startsWith("data:"));
    expect(own.map((url) => new URL(url).pathname.replace(/-[0-9a-f]{10}\./, "."))).toEqual([
      "/zh-Hans",
      "/islands/search.js",
      "/islands/site.js",
    ]);

    const index = page.waitForResponse(/\/search\/zh-Hans-/);
    await page.getByRole("searchbox").focus();
    expect((await index).headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    await page.getByRole("searchbox").pressSequentially("巴基斯坦余额");
    await expect(results(page).first()).toContainText("*");
    await page.getByRole("searchbox").fill("nothing like it");
    await page.waitForLoadState("networkidle");
    const later = asked.slice(own.length).map((url) => new URL(url).pathname.replace(/-[0-9a-f]{10}\./, "."));
    expect(later.sort()).toEqual(["/islands/find.js", "/search/zh-Hans.json"]);
    expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))).toEqual([]);
  });

  test("what is typed is found as it is typed, said aloud, kept in the address and cleared by Escape", async ({
    page,
  }) => {
    await page.goto("/en/search");
    const field = page.getByRole("searchbox");
    await field.pressSequentially("mobil");
    await expect(results(page).first()).toContainText("Jazz");
    await expect(results(page).first()).toContainText("also Mobilink and Warid");
    await expect(page.getByRole("status")).toHaveText(/^Results: \d+$/);
    await expect(page).toHaveURL("/en/search?q=mobil");
    await field.press("Enter");
    await expect(page).toHaveURL("/en/search?q=mobil");
    await field.press("Escape");
    await expect(field).toHaveValue("");
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole("status")).toBeEmpty();
    await expect(page).toHaveURL("/en/search");
  });

  test("a result is a link that leads to the operator's own panel, by keyboard too", async ({ page }) => {
    await page.goto("/fr");
    await page.getByRole("searchbox").fill("meditel");
    await expect(results(page).first()).toContainText("Orange");
    await results(page).first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/fr/morocco#operator-orange");
    await expect(page.locator("#operator-orange")).toBeVisible();
  });

  test("a code is shown from left to right among Arabic, and its blanks in Arabic", async ({ page }) => {
    await page.goto("/ar/search");
    await page.getByRole("searchbox").fill("*100*");
    const code = results(page).locator("bdi").first();
    await expect(code).toHaveAttribute("dir", "ltr");
    await expect(results(page).filter({ hasText: "رقم" }).first()).toBeVisible();
  });

  test("an address with a query shows its results at once, and asks not to be listed", async ({ page }) => {
    await page.goto(`/ru/search?q=${encodeURIComponent("теле2")}`);
    await expect(results(page).first()).toHaveAttribute("href", "/ru/russia#operator-t2");
    await expect(page.getByRole("searchbox")).toHaveValue("теле2");
    await expect(page.locator("meta[name=robots][content=noindex]").last()).toBeAttached();
  });

  test("text from the address is shown as text", async ({ page }) => {
    await page.goto(`/en/search?q=${encodeURIComponent("<img src=x onerror=alert(1)> jazz")}`);
    await expect(results(page).first()).toContainText("Jazz");
    await expect(page.locator("main img")).toHaveCount(0);
  });

  test("nothing found offers the index", async ({ page }) => {
    await page.goto("/es");
    await page.getByRole("searchbox").fill("zzzzzz");
    const none = page.locator("[data-state=none]");
    await expect(none).toBeVisible();
    await none.locator("a").click();
    await expect(page).toHaveURL("/es/search#index");
    await expect(page.locator("#index")).toBeInViewport();
  });

  test("without a connection it says so, offers the index, and tries again", async ({ page }) => {
    await page.goto("/en/search");
    await page.route(/\/search\/en-/, (route) => route.abort());
    await page.getByRole("searchbox").focus();
    await expect(page.locator("[data-state=failed]")).toBeVisible();
    await page.unroute(/\/search\/en-/);
    await page.getByRole("searchbox").pressSequentially("lima");
    await expect(results(page).first()).toContainText("Peru");
    await expect(page.locator("[data-state=failed]")).toBeHidden();
  });

  test("the country visited last stands before the others, and nothing moves for it", async ({ page }) => {
    await page.goto("/ur/russia");
    await page.goto("/ur");
    const last = page.locator("[data-last] a");
    await expect(last).toHaveAttribute("href", /\/ur\/russia$/);
    await expect(last).toHaveText("روس");
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
        }),
    );
    expect(shift).toBe(0);
    await page.goto("/ur/pakistan/sim");
    await page.goto("/ur");
    await expect(last).toHaveText("روس");
  });

  test("axe finds no barrier in what is found", async ({ page }) => {
    await page.goto("/ar/search?q=jazz");
    await expect(results(page).first()).toBeVisible();
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const { violations } = (await page.evaluate("axe.run()")) as { violations: { id: string }[] };
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
