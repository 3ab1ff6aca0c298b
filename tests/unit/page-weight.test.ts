import { expect, it } from "vitest";
import { fillWeight, weightMark } from "@/lib/page-weight";

it("shows the sentence with the weight in it", () => {
  const page = `<p class="a" data-page-weight hidden>This page: ${weightMark("page")}.</p>`;
  expect(fillWeight(page, "page", "12 kB")).toBe('<p class="a">This page: 12 kB.</p>');
});

it("leaves a page without the sentence as it is", () => {
  expect(fillWeight("<p hidden>Text</p>", "page", "12 kB")).toBe("<p hidden>Text</p>");
});

it("shows the sentence with the weight of a pack in it, and no other", () => {
  const page = `<p data-page-weight hidden>Page</p><small data-pack-weight hidden>Takes ${weightMark("pack")}.</small>`;
  expect(fillWeight(page, "pack", "12 kB")).toBe("<p data-page-weight hidden>Page</p><small>Takes 12 kB.</small>");
});
