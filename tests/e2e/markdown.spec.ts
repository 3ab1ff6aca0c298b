import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "playwright/test";

const guides = ["/en/pakistan/sim", "/zh-Hant/peru/esim", "/ur/guides/travel-esim"];

for (const guide of guides) {
  test(`${guide}.md is the guide as Markdown, the same as in the static site`, async ({ request }) => {
    const response = await request.get(`${guide}.md`);
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(headers["content-language"]).toBe(guide.split("/")[1]);
    expect(headers["link"]).toBe(`<${guide}>; rel="canonical"`);
    expect(await response.text()).toBe(readFileSync(path.join("out", `${guide}.md`), "utf8"));
  });
}

const misspelt = [
  { from: "/en/Pakistan/SIM.md", to: "/en/pakistan/sim.md" },
  { from: "/zh-TW/guides/travel-esim.md", to: "/zh-Hant/guides/travel-esim.md" },
  { from: "/en/pakistan/sim.md/", to: "/en/pakistan/sim.md" },
];

for (const { from, to } of misspelt) {
  test(`${from} moves for good to ${to} in one step`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers()["location"]).toBe(to);
  });
}

for (const unknown of ["/en/pakistan/teleport.md", "/en/atlantis/sim.md", "/en/pakistan.md", "/xx/pakistan/sim.md"]) {
  test(`${unknown} is answered with a page and status 404`, async ({ request }) => {
    const response = await request.get(unknown);
    expect(response.status()).toBe(404);
    expect(response.headers()["content-type"]).toContain("text/html");
  });
}

test("/llms.txt is plain text, the same as in the static site", async ({ request }) => {
  const response = await request.get("/llms.txt");
  expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toBe(readFileSync(path.join("out", "llms.txt"), "utf8"));
});
