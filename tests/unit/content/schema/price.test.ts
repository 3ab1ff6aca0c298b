import { describe, expect, it } from "vitest";
import { price } from "@/lib/content/schema/operator";

const fee = {
  id: "fee",
  what: "balance-check",
  amount: "0.20",
  tax: "unknown",
  sources: ["s1"],
  confidence: "low",
  checked: "2026-11-21",
};

describe("a price", () => {
  it("may be one amount or a range", () => {
    expect(price.safeParse(fee).success).toBe(true);
    expect(price.safeParse({ ...fee, to: "0.24" }).success).toBe(true);
  });

  it.each(["0.20", "0.2", "0.19"])("is no range that ends at %s, where it begins or below", (to) => {
    const { error } = price.safeParse({ ...fee, to });
    expect(error?.issues[0]).toMatchObject({ path: ["to"] });
  });
});
