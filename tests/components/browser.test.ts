import axe, { type AxeResults, type RunOptions } from "axe-core";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/locales";
import { chromiumArguments, findChromium } from "@/tests/find-chromium";
import { allExamples, type Example, readSiteCss, renderDocument } from "./example-documents";

// Tall scripts reach beyond the first and last lines, and axe judges no contrast of what reaches beyond the page.
const css = `${readSiteCss()}\nbody { padding-block: 2rem }`;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ args: chromiumArguments, ...(executablePath && { executablePath }) });
  page = await browser.newPage();
  await page.evaluate(axe.source);
  // Axe takes the joined letters of Arabic and Urdu for icons and passes over them, unless a word is as wide as its letters.
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: 10 * text.length }) as TextMetrics;
  });
}, 60_000);
afterAll(() => browser?.close());

/** Shows an example, with those of its folds open that a selector names. */
async function show(example: Example, locale: Locale, width: number, folds: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(renderDocument(example, locale, css));
  await page.evaluate((selector) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) {
      details.removeAttribute("name");
      details.open = true;
    }
  }, folds);
}

async function findBarriers(colorScheme: "light" | "dark", options: RunOptions) {
  await page.emulateMedia({ colorScheme });
  const { violations, incomplete, passes } = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  const lines = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
  return { lines, passed: passes.map(({ id }) => id) };
}

// Whole pages are looked at in all languages once they are built.
describe.each(["en", "ur"] as const)("in %s", (locale) => {
  it.each(allExamples)("$component, $name, has no barrier in light or dark", async (example) => {
    await show(example, locale, 1280, "main details");
    const light = await findBarriers("light", {
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations", "incomplete"],
    });
    const dark = await findBarriers("dark", {
      runOnly: ["color-contrast"],
      resultTypes: ["violations", "incomplete"],
    });
    expect([light.lines, dark.lines]).toEqual([[], []]);
    expect(light.passed).toContain("html-has-lang");
    expect(dark.passed).toContain("color-contrast");
  });
});

/** What is pressed rather than read: folds, buttons to dial and write, menus, contents, cards that lead to a page. */
const controls = "summary, header a, nav a, a[href^='tel:'], a[href^='sms:'], a[hreflang], [class^='country-list_'] a";

/** Components every example of which has such controls. */
const componentsWithControls = [
  "breadcrumbs",
  "contents-list",
  "country-list",
  "country-page",
  "error-page",
  "guide-body",
  "guide-links",
  "guide-page",
  "language-menu",
  "operator-panel",
  "page",
  "site-header",
];

describe.each(["zh-Hans", "ru", "ur"] as const)("on a phone 320 px wide, in %s", (locale) => {
  it.each(allExamples)("$component, $name, scrolls down only, and its controls can be hit", async (example) => {
    await show(example, locale, 320, "details");
    const { width, heights } = await page.evaluate((selector) => {
      const links = [...document.querySelectorAll<HTMLElement>(selector)];
      return {
        width: document.documentElement.scrollWidth,
        heights: links.map((link) => [link.innerText, link.getBoundingClientRect().height] as const),
      };
    }, controls);
    expect(width).toBe(320);
    expect(heights.filter(([, height]) => height < 44)).toEqual([]);
    if (componentsWithControls.includes(example.component)) expect(heights).not.toEqual([]);
  });

  it("a table wider than the phone scrolls within its own box, which the keyboard reaches", async () => {
    const example = allExamples.find(({ name }) => name === "wider than a phone");
    await show(example as Example, locale, 320, "details");
    const box = await page.evaluate(() => {
      const { scrollWidth, clientWidth, tabIndex } = document.querySelector("table")?.parentElement ?? document.body;
      return { scrollWidth, clientWidth, tabIndex };
    });
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    expect(box.tabIndex).toBe(0);
  });
});

describe.each([
  ["ar", "Noto Naskh Arabic"],
  ["ur", "Noto Nastaliq Urdu"],
] as const)("in %s", (locale, face) => {
  it("text is set in the face of its script, and codes within it in their own", async () => {
    const example = allExamples.find(
      ({ component, name }) => component === "help-page" && name.startsWith("with every"),
    );
    await show(example as Example, locale, 360, "details");
    const faceOf = (selector: string) =>
      page.evaluate((query) => getComputedStyle(document.querySelector(query) ?? document.body).fontFamily, selector);
    expect(await faceOf("main h2")).toContain(face);
    expect(await faceOf("main p")).toContain(face);
    expect(await faceOf(".code a")).toContain("monospace");
  });
});

describe.each(["ar", "ur"] as const)("in %s", (locale) => {
  it("the keys and blanks of a code stand from left to right in the order in which they are dialled", async () => {
    const example = allExamples.find(({ name }) => name === "ussd with blanks, cost and limits");
    await show(example as Example, locale, 320, "details");
    const places = await page.evaluate(() => {
      const code = document.querySelector("bdi[dir=ltr]") ?? document.body;
      const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
      const found: { line: number; left: number }[] = [];
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const { bottom, left } = range.getBoundingClientRect();
        found.push({ line: Math.round(bottom / 30), left });
      }
      return found;
    });
    expect(places).toHaveLength(6);
    expect(places).toEqual(places.toSorted((a, b) => a.line - b.line || a.left - b.left));
  });
});
