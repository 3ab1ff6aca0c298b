import { expect, test } from "playwright/test";

const found = [
  { from: "/EN", to: "/en" },
  { from: "/en/", to: "/en" },
  { from: "/zh-CN", to: "/zh-Hans" },
  { from: "/zh-TW/pakistan", to: "/zh-Hant/pakistan" },
  { from: "/zh-HK", to: "/zh-Hant" },
  { from: "/zh-hans/Pakistan/SIM/", to: "/zh-Hans/pakistan/sim" },
  { from: "/en-GB/pakistan?from=x", to: "/en/pakistan?from=x" },
  { from: "/ur-PK/about", to: "/ur/about" },
  { from: "/EN/%E4%BD%A0", to: "/en/%E4%BD%A0" },
  { from: "/EN/..%2F..", to: "/en/..%2F.." },
];

for (const { from, to } of found) {
  test(`${from} moves for good to ${to} in one step`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers()["location"]).toBe(to);
  });
}

const preferences = [
  { header: "zh-TW,zh;q=0.9,en;q=0.8", to: "/zh-Hant" },
  { header: "zh-CN", to: "/zh-Hans" },
  { header: "de-DE,de;q=0.9,ur;q=0.5", to: "/ur" },
  { header: "pt-BR", to: "/en" },
  { header: "en;q=0,fr", to: "/fr" },
  { header: "\u0001;;,,,=", to: "/en" },
];

for (const { header, to } of preferences) {
  test(`a browser that asks for “${header}” is sent to ${to}`, async ({ request }) => {
    const response = await request.get("/", {
      maxRedirects: 0,
      headers: { "Accept-Language": header.replace("\u0001", "") },
    });
    expect(response.status()).toBe(307);
    expect(response.headers()["location"]).toBe(to);
    expect(response.headers()["vary"]).toContain("Accept-Language");
    expect(response.headers()["cache-control"]).toContain("private");
  });
}

const unknown = [
  "/xx",
  "/xx/pakistan",
  "/en/atlantis",
  "/en/pakistan/teleport",
  "/en/pakistan/sim/deeper",
  "/a/b/c/d/e",
  "/english",
  "/en/pakistan/sim.md5",
  "/canonical",
];

for (const path of unknown) {
  test(`${path} is answered with a readable page and status 404`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator("section[lang]")).toHaveCount(8);
    await expect(page.locator("section[lang=ar] a")).toHaveAttribute("href", "/ar");
    expect(await page.content()).not.toContain("<script");
  });
}
