import { expect, it } from "vitest";
import { groupByRegion } from "@/lib/content/regions";
import { getFormats } from "@/lib/format";

const countries = [
  { name: "Peru", region: "005" },
  { name: "Draftland", region: undefined },
  { name: "Nepal", region: "034" },
  { name: "India", region: "034" },
];

it("groups countries by part of the world, both in the order of their names, those of none last", () => {
  const groups = groupByRegion(countries, getFormats("en"));
  expect(groups.map(({ name, countries }) => [name, ...countries.map((country) => country.name)])).toEqual([
    ["South America", "Peru"],
    ["Southern Asia", "India", "Nepal"],
    [undefined, "Draftland"],
  ]);
  expect(groupByRegion(countries, getFormats("ru"))[0]?.name).toBe("Южная Азия");
});
