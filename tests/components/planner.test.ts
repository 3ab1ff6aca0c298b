import { JSDOM } from "jsdom";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { exampletel, facts, gapcell } from "@/components/example-facts";
import { clocks } from "@/components/example-ways";
import { Planner } from "@/components/planner";
import { getLanguage } from "@/lib/i18n/language";

const offered = (shared: typeof facts.clocks) => {
  const planner = createElement(Planner, { language: getLanguage("en"), facts: { ...facts, clocks: shared } });
  const options = JSDOM.fragment(renderToStaticMarkup(planner)).querySelectorAll("option");
  return [...options].map((option) => option.value);
};

it("the planner offers every operator where a deadline holds for all", () => {
  expect(offered([clocks.number])).toEqual([exampletel.id, gapcell.id]);
});

it("the planner offers only operators with a deadline of their own where none holds for all", () => {
  expect(offered([])).toEqual([exampletel.id]);
  expect(offered([clocks.roaming])).toEqual([exampletel.id]);
});
