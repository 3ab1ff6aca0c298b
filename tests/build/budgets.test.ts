import { describe, expect, it } from "vitest";
import { localeTags } from "@/lib/locales";
import { listPageTypes } from "../page-types";
import { measureWeights, type Weight } from "../weights/measure";
import { outFolder } from "./built-site";

/** The most a page may cost in its heaviest language, a tenth above what it costs today. */
const budgets: Record<string, Omit<Weight, "page" | "locale">> = {
  "/": { html: 4_700, scripts: 1_000, requests: 3, elements: 200 },
  "/about": { html: 4_100, scripts: 300, requests: 2, elements: 150 },
  "/data": { html: 6_600, scripts: 300, requests: 2, elements: 300 },
  "/guides": { html: 3_500, scripts: 300, requests: 2, elements: 150 },
  "/search": { html: 6_200, scripts: 1_000, requests: 3, elements: 900 },
  "/guides/travel-esim": { html: 12_700, scripts: 300, requests: 2, elements: 700 },
  "/morocco": { html: 11_000, scripts: 4_200, requests: 3, elements: 1_000 },
  "/pakistan/counter": { html: 6_600, scripts: 300, requests: 2, elements: 300 },
  "/pakistan/help": { html: 8_700, scripts: 300, requests: 2, elements: 1_000 },
  "/pakistan/sim": { html: 19_000, scripts: 300, requests: 2, elements: 1_600 },
  "/russia/sim": { html: 21_600, scripts: 300, requests: 2, elements: 1_800 },
  "/saved": { html: 4_600, scripts: 3_800, requests: 3, elements: 150 },
};

const weights = measureWeights(outFolder);

describe("budgets", () => {
  it("hold one page of every type in every language", () => {
    expect(weights.length).toBe(localeTags.length * (listPageTypes("en").length + 1));
  });

  it.each(weights)("/$locale$page keeps to them", (weight) => {
    const budget = budgets[weight.page];
    if (!budget) throw new Error(`There is no budget for ${weight.page}`);
    for (const name of ["html", "scripts", "requests", "elements"] as const)
      expect(weight[name], name).toBeLessThanOrEqual(budget[name]);
  });
});
