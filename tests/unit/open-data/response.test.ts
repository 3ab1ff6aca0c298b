import { expect, it } from "vitest";
import { toResponse } from "@/lib/open-data/response";

it.each([
  ["application/json", "application/json; charset=utf-8"],
  ["text/csv", "text/csv; charset=utf-8"],
  ["application/schema+json", "application/schema+json"],
] as const)("a file of %s may be read by any website", async (type, sent) => {
  const response = toResponse({ type, body: "بیلنس" });
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "access-control-allow-origin": "*",
    "content-type": sent,
  });
  expect(await response.text()).toBe("بیلنس");
});
