import { expect, test } from "playwright/test";
import { caching } from "@/lib/headers/caching";

const files = [
  { path: "/data/index.json", type: "application/json; charset=utf-8" },
  { path: "/data/codes.json", type: "application/json; charset=utf-8" },
  { path: "/data/codes.csv", type: "text/csv; charset=utf-8" },
  { path: "/data/countries/pakistan.json", type: "application/json; charset=utf-8" },
  { path: "/data/schema/country.json", type: "application/schema+json" },
];

for (const { path, type } of files) {
  test(`${path} may be read by any website, as ${type}`, async ({ request }) => {
    const response = await request.get(path, { headers: { Origin: "https://example.org" } });
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers["content-type"]).toBe(type);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cache-control"]).toBe(caching.text);
    expect((await response.text()).length).toBeGreaterThan(1000);
  });
}

for (const path of ["/data", "/data/countries/atlantis.json", "/data/countries/pakistan", "/data/schema/x.json"]) {
  test(`${path} does not exist`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}
