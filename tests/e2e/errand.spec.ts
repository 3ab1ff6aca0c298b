import { expect, test } from "playwright/test";

for (const javaScriptEnabled of [false, true]) {
  test.describe("a traveller's whole errand", () => {
    test.use({ locale: "ru-RU", javaScriptEnabled });

    test(`from the front door to the code, the reminder and the card, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
      page,
    }) => {
      await page.goto("/");
      await expect(page).toHaveURL("/ru");
      await page.locator("main a[href='/ru/pakistan']").click();
      await expect(page.locator("a[href='tel:*107%23']").first()).toBeVisible();

      const form = page.locator("#planner");
      await form.locator("select[name=operator]").selectOption("zong");
      await form.locator("input[name=last-activity]").fill("2026-11-21");
      await expect(form.locator("time[datetime='2027-05-20']")).toHaveCount(javaScriptEnabled ? 1 : 0);
      const [download] = await Promise.all([page.waitForEvent("download"), form.locator("button").click()]);
      expect(download.suggestedFilename()).toBe("topup-pakistan.ics");
      const stream = await download.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      expect(Buffer.concat(chunks).toString()).toContain("DTSTART;VALUE=DATE:20270520");

      await page.locator("main a[href='/ru/pakistan/counter']").first().click();
      const card = page.locator("#top-up-this-number");
      await card.locator("input").first().fill("0300 1234567");
      await card.locator("a[href='#top-up-this-number']").click();
      const box = await card.boundingBox();
      expect([box?.x, box?.width]).toEqual([0, 360]);
      await expect(card.locator("[lang=ur]").first()).toBeInViewport();
      await expect(card.locator("input").first()).toHaveValue("0300 1234567");
      await card.locator("a[href='#cards']").click();
      expect((await card.boundingBox())?.width).toBeLessThan(360);
    });
  });
}

test("a symptom unfolds to the codes of each operator, and leads on to another symptom", async ({ page }) => {
  await page.goto("/zh-Hans/russia");
  await page.locator("main a[href='/zh-Hans/russia/help']").click();
  await page
    .locator("summary")
    .filter({ has: page.locator("h2") })
    .first()
    .click();
  await expect(page.locator("#data a[href^='tel:']").first()).toBeVisible();
  await page.locator("#data a[href='#cool-off']").click();
  await expect(page.locator("#cool-off")).toBeInViewport();
  await expect(page.locator("#cool-off h3").first()).toBeVisible();
});

const faults = [
  { address: "/ar/pakistan/reminder.ics?operator=nobody", status: 400, says: "اختر شركة اتصالات من هذا البلد." },
  {
    address: "/zh-Hans/pakistan/reminder.ics?operator=jazz&arrival=2026-02-30",
    status: 400,
    says: "日期要写成 2026-11-21 这样，而且日历上要有这一天。",
  },
  { address: "/en/atlantis/reminder.ics", status: 400, says: "There is no such address" },
  { address: "/xx/pakistan/reminder.ics", status: 400, says: "There is no such address" },
  { address: "/fr/pakistan/reminder.ics?operator=jazz", status: 400, says: "au moins un jour" },
];

for (const { address, status, says } of faults) {
  test(`${address} is refused with one plain sentence`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toContain(says);
    expect((await response.text()).trim().split("\n")).toHaveLength(1);
  });
}

test("a card is printed the size of a bank card", async ({ page }) => {
  await page.goto("/zh-Hans/morocco/counter");
  await page.emulateMedia({ media: "print" });
  const size = await page
    .locator("#cards > li")
    .last()
    .evaluate((card) => {
      const { width, height } = card.getBoundingClientRect();
      return { width, height };
    });
  // 85.6 × 53.98 mm at 96 dots an inch.
  expect(size.width).toBeCloseTo(323.5, 0);
  expect(size.height).toBeCloseTo(204, 0);
});
