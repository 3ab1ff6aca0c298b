import { describe, expect, it } from "vitest";
import { getMobileFormat } from "@/lib/numbers/mobile-format";

/** As a browser applies the attribute: anchored, with the flag v. */
const accepts = (country: string, text: string) =>
  new RegExp(`^(?:${getMobileFormat(country).pattern})$`, "v").test(text);

describe("the format of a country's mobile numbers", () => {
  it.each([
    ["PK", "0301 2345678", "+92 301 2345678"],
    ["MA", "06 50 12 34 56", "+212 6 50 12 34 56"],
    ["RU", "8 (912) 345-67-89", "+7 912 345 67 89"],
    ["PE", "912 345 678", "+51 912 345 678"],
  ])("of %s is shown as %s and %s", (country, national, international) => {
    expect(getMobileFormat(country)).toMatchObject({ national, international });
  });

  it.each(["PK", "MA", "RU", "PE", "EG", "TR", "TH", "VN", "ID", "JP", "KZ", "AE"])(
    "of %s lets its own examples pass, with separators and without",
    (country) => {
      const { national, international } = getMobileFormat(country);
      for (const text of [national, international, international.replace("+", "00")]) {
        expect(accepts(country, text), text).toBe(true);
        expect(accepts(country, text.replace(/[ ()-]/g, "")), text).toBe(true);
      }
    },
  );

  it.each([
    ["PK", "0301 234567"],
    ["PK", "0301 23456789"],
    ["PK", "042 1234567"],
    ["PK", "+91 301 2345678"],
    ["PE", "812 345 678"],
    ["RU", "8 495 123 45 67"],
    ["MA", "05 22 12 34 56"],
    ["MA", "six fifty"],
    ["MA", ""],
  ])("of %s does not let %j pass", (country, text) => expect(accepts(country, text)).toBe(false));

  it("is missing for what is no country", () => expect(() => getMobileFormat("ZZ")).toThrow());
});
