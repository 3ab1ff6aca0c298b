import { expect, it } from "vitest";
import { fillWeight, weightMark } from "@/lib/page-weight";

it("shows the sentence with the weight in it", () => {
  const page = `<p class="a" data-weight hidden>This page: ${weightMark}.</p>`;
  expect(fillWeight(page, "12 kB")).toBe('<p class="a">This page: 12 kB.</p>');
});

it("leaves a page without the sentence as it is", () => {
  expect(fillWeight("<p hidden>Text</p>", "12 kB")).toBe("<p hidden>Text</p>");
});
