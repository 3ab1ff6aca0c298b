import { expect, test } from "playwright/test";

test("an operator's former name leads for good, in one step, to its panel, which unfolds", async ({
  page,
  request,
}) => {
  const response = await request.get("/ar/morocco/meditel", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()["location"]).toBe("/ar/morocco#operator-orange");
  await page.goto("/zh-Hans/russia/tele2");
  await expect(page).toHaveURL("/zh-Hans/russia#operator-t2");
  await expect(page.locator("#operator-t2")).toBeInViewport();
});

test("another language's tag, or none, is not taken for one", async ({ request }) => {
  for (const address of ["/xx/morocco/meditel", "/morocco/meditel"]) {
    expect((await request.get(address, { maxRedirects: 0 })).status()).toBe(404);
  }
});
