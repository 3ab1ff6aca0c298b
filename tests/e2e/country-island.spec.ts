import { expect, test } from "playwright/test";

// What the script of a country page adds; without it the page is whole (see the other tests).
test.use({ javaScriptEnabled: true });

test("the planner draws its dates as they are filled in, the earliest first, for the operator that is chosen", async ({
  page,
}) => {
  await page.goto("/en/peru");
  const form = page.locator("#planner");
  const dates = form.locator("li:visible time");
  await expect(dates).toHaveCount(0);
  await form.locator("select").selectOption("bitel");
  await form.locator("input[name=last-top-up]").fill("2026-01-31");
  const shown = () => dates.evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  // 90, 210 and 255 days with and without credit, and the country's 210 days.
  expect(await shown()).toEqual(["2026-05-01", "2026-08-29", "2026-08-29", "2026-10-13"]);
  await expect(dates.first()).toHaveText("1 May 2026");
  await form.locator("select").selectOption("entel");
  expect(await shown()).toEqual(["2026-04-01", "2026-08-29"]);
  await form.locator("input[name=last-top-up]").fill("");
  await expect(dates).toHaveCount(0);
});

test("the planner and the calendar file name the same days", async ({ page, request }) => {
  await page.goto("/ar/pakistan");
  const days = {
    "last-activity": "2026-11-21",
    arrival: "2028-02-29",
    purchase: "2026-12-31",
    "visa-end": "2027-03-01",
  };
  await page.locator("#planner select").selectOption("jazz");
  for (const [name, day] of Object.entries(days)) await page.locator(`#planner input[name=${name}]`).fill(day);
  const shown = await page
    .locator("#planner li:visible time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")?.replaceAll("-", "")));
  const file = await (await request.get("/ar/pakistan/reminder.ics", { params: { operator: "jazz", ...days } })).text();
  const starts = [...file.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);
  expect(shown).toHaveLength(4);
  expect(shown).toEqual(starts);
});

test("a column of the table sorts the ways, those without data first; a second press undoes it", async ({ page }) => {
  await page.goto("/zh-Hans/pakistan");
  const rows = page.locator("table[data-sortable] tbody th");
  const before = await rows.allTextContents();
  const header = page.locator("table[data-sortable] thead th", { hasText: "Telenor" });
  await header.locator("button").press("Enter");
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const sorted = await rows.allTextContents();
  expect(sorted[0]).toBe("街边小店");
  expect(sorted.toSorted()).toEqual(before.toSorted());
  await header.locator("button").press("Enter");
  await expect(header).not.toHaveAttribute("aria-sort");
  expect(await rows.allTextContents()).toEqual(before);
});

test("the reader's own numbers give the gigabytes, and mark the plans that are large and long enough", async ({
  page,
}) => {
  await page.goto("/fr/morocco");
  const box = page.locator("[data-need]");
  await box.locator("input[name=use]").fill("300");
  await box.locator("input[name=days]").fill("6");
  await expect(box.locator("output")).toHaveText(/^2\sGo$/);
  const marked = box.locator("li", { has: page.locator("[data-fits]:visible") });
  await expect(marked.first()).toContainText("*3");
  // A plan whose length no source states is never called enough.
  await expect(marked.filter({ hasText: "durée sans source" })).toHaveCount(0);
  await box.locator("input[name=days]").fill("");
  await expect(box.locator("output")).toBeEmpty();
  await expect(marked).toHaveCount(0);
});

test("axe finds no barrier in what the script has made", async ({ page }) => {
  const { readFileSync } = await import("node:fs");
  const { createRequire } = await import("node:module");
  await page.goto("/ur/pakistan");
  await page.locator("#planner input[name=arrival]").fill("2026-11-21");
  await page.locator("[data-need] input[name=use]").fill("100");
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = (await page.evaluate("axe.run()")) as { violations: { id: string }[] };
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("its scripts come from the site itself, once, and are kept for ever", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const [response] = await Promise.all([page.waitForResponse(/\/islands\/country-/), page.goto("/en/russia")]);
  expect(response.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(response.headers()["content-type"]).toBe("text/javascript; charset=utf-8");
  await page.waitForLoadState("networkidle");
  const site = expect.stringMatching(/\/islands\/site-[0-9a-f]{10}\.js$/);
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([page.url(), response.url(), site]);
});
