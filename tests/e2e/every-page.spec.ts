import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { expect, type Page, test } from "playwright/test";
import { localeTags } from "@/lib/locales";
import { listPageTypes } from "../page-types";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One page of every type in every language, and some that differ from their kind. */
const addresses = [
  "/nowhere",
  ...localeTags.flatMap(listPageTypes),
  ...["zh-Hans", "en"].flatMap((locale) => [`/${locale}/pakistan/sim`, `/${locale}/pakistan/esim`, `/${locale}/peru`]),
];

// axe is a script of the test's own; the pages themselves have none.
test.use({ javaScriptEnabled: true });

for (const address of addresses) {
  test(`${address} passes axe in light and in dark colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    await page.evaluate(openEverything);
    await page.evaluate(axe);
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // The one rule that looks at colours.
    expect(await findBarriers(page, { runOnly: ["color-contrast"] })).toEqual([]);
  });

  test(`${address} never scrolls sideways at 320 px, nor do its controls shrink below a finger`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(openEverything);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("header a, nav a, summary, a[href^='tel:'], a[href^='sms:']")]
        // A link in the middle of a sentence is as high as its line (WCAG 2.5.8 exempts it).
        .filter((element) => element.checkVisibility() && element.parentElement?.textContent === element.textContent)
        .map((element) => ({ text: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
    expect(small).toEqual([]);
  });
}

const zoomed = addresses.filter((address) => /^\/(?:ur|ru)\b/.test(address));

for (const address of zoomed) {
  // Letters twice as large on a screen of 640 px: what zooming a page, or a phone's own setting, comes to.
  test(`${address} loses nothing with letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 1024 });
    await page.goto(address);
    await page.evaluate(openEverything);
    // The page's policy forbids a style of another's, and no property that a script sets.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
          return hides && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });
}

test("nothing on any page moves by itself, so there is nothing to reduce", async ({ page }) => {
  for (const address of addresses.filter((address) => /^\/(?:nowhere|en\b)/.test(address))) {
    await page.goto(address);
    const moving = await page.evaluate(() => {
      const elements = [...document.querySelectorAll("*")].map((element) => getComputedStyle(element));
      return elements.filter((style) => style.animationName !== "none" || style.transitionDuration !== "0s").length;
    });
    expect(moving, address).toBe(0);
  }
});

/** What axe finds wrong, after it has found something right. */
async function findBarriers(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Of what is right one example of each kind: to name them all takes axe longer than to look at them.
  const run = `axe.run(${JSON.stringify({ ...options, resultTypes: ["violations"] })})`;
  const { violations, passes } = (await page.evaluate(run)) as AxeResults;
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** Panels of one group close each other, so their names go first. */
function openEverything(): void {
  for (const panel of document.querySelectorAll("details")) {
    panel.removeAttribute("name");
    panel.open = true;
  }
}
