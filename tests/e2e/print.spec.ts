import { expect, type Page, test } from "playwright/test";

const addresses = [
  "/zh-Hans/pakistan/sim",
  "/ar/morocco/counter",
  "/ru/peru/help",
  "/en/russia",
  "/ur/pakistan/pack.html",
  "/fr/guides/top-up-failed",
];
const withSources = addresses.filter((address) => !address.endsWith("/counter"));

/** A page as it goes to paper, from a browser that shows it dark. */
async function print(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(address);
}

for (const address of addresses) {
  test(`${address} is printed without what only a screen needs`, async ({ page }) => {
    await print(page, address);
    await expect(page.locator("h1")).toBeVisible();
    const chrome = page.locator("header, nav, footer, form, .button, a[href='#cards'], a[download]");
    for (const part of await chrome.all()) await expect(part).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    expect(await chrome.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length)).toBeGreaterThan(
      0,
    );
  });

  test(`${address} is printed dark on light`, async ({ page }) => {
    await print(page, address);
    const [ink = 0, ...papers] = await page.evaluate(() => {
      const lightness = (color: string) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
        return alpha === 0 ? 255 : (red + green + blue) / 3;
      };
      const styles = [...document.querySelectorAll("body, main, main *")]
        .filter((element) => element.checkVisibility() && !(element instanceof SVGElement))
        .map((element) => getComputedStyle(element));
      return [
        lightness(getComputedStyle(document.body).color),
        ...styles.map((style) => lightness(style.backgroundColor)),
      ];
    });
    expect(ink).toBeLessThan(80);
    expect(Math.min(...papers)).toBeGreaterThan(180);
  });

  test(`${address} is printed within the width of A4 and of Letter`, async ({ page }) => {
    // 190 and 196 mm within margins of 10 mm, at 96 dots an inch.
    for (const width of [718, 740]) {
      await page.setViewportSize({ width, height: 1000 });
      await print(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

for (const address of ["/zh-Hans/pakistan/sim", "/ru/peru/help", "/ur/pakistan/pack.html"]) {
  test(`${address} is printed with every fold open`, async ({ page }) => {
    await print(page, address);
    const folds = await page
      .locator("main details")
      .evaluateAll((all) => all.map((fold) => fold.lastElementChild?.checkVisibility({ contentVisibilityAuto: true })));
    expect(folds.length).toBeGreaterThan(4);
    expect(folds.filter((isShown) => !isShown)).toEqual([]);
    const heights = await page
      .locator("main details > div")
      .evaluateAll((all) => all.map((inside) => inside.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThan(10);
    // On a screen they stay as they are.
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator("main details:not([open]) > div").first().isVisible()).toBe(false);
  });
}

for (const address of withSources) {
  test(`${address} prints the address of every source, and of nothing within the text`, async ({ page }) => {
    await print(page, address);
    const behind = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
    const shown = await behind("#sources ~ ol > li > a");
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((content) => !/^"https?:\/\//.test(content))).toEqual([]);
    const others = await behind("main p a, main td a, main sup a");
    expect(others.filter((content) => content !== "none")).toEqual([]);
  });
}

test("cards, rows and codes stay in one piece", async ({ page }) => {
  await print(page, "/en/pakistan/pack.html");
  const broken = await page
    .locator("#counter-cards > li, #facts tr, #facts li, #sources ~ ol > li")
    .evaluateAll((all) => all.filter((element) => getComputedStyle(element).breakInside !== "avoid").length);
  expect(broken).toBe(0);
  const codes = page.locator("main bdi.code, main [dir=ltr]:has(> bdi) > span");
  const wrapping = await codes.evaluateAll((all) =>
    all.filter((code) => getComputedStyle(code).whiteSpace !== "nowrap"),
  );
  expect(wrapping).toEqual([]);
  const cards = await page
    .locator("#counter-cards > li")
    .evaluateAll((all) => all.map((card) => card.getBoundingClientRect().width));
  for (const width of cards) expect(width).toBeCloseTo(323.5, 0);
});

for (const format of ["A4", "Letter"] as const) {
  test(`a guide and a pack become a document on ${format}`, async ({ page }) => {
    for (const address of ["/ar/pakistan/sim", "/en/peru/pack.html"]) {
      await page.goto(address);
      const document = (await page.pdf({ format })).toString("latin1");
      const [width, height] = format === "A4" ? [595, 842] : [612, 792];
      const boxes = [...document.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.length).toBeGreaterThan(0);
      for (const [, across, down] of boxes)
        expect([Math.floor(Number(across)), Math.floor(Number(down))]).toEqual([width, height]);
    }
  });
}
