import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import { localeTags } from "@/lib/locales";
import { shareImagePath } from "@/lib/urls";
import { readPng } from "../unit/share-image/read-png";
import { outFolder } from "./built-site";

const { content } = loadContent(path.resolve("content"));
const slugs = [...content.countries.values()]
  .filter(({ facts }) => facts.status === "published")
  .map(({ slug }) => slug);
const subjects = [undefined, ...slugs];
const images = localeTags.flatMap((locale) => subjects.map((slug) => shareImagePath(locale, slug)));
const fileOf = (image: string) => path.join(outFolder, image);

describe("share images", () => {
  it("are there for every language and country, and for pages of no country", () => {
    expect(images.length).toBe(8 * (1 + slugs.length));
    expect(slugs.length).toBeGreaterThan(0);
    expect(images.filter((image) => !existsSync(fileOf(image)))).toEqual([]);
  });

  it.each(images)("%s is a PNG of 1200 × 630 and at most 60,000 bytes", (image) => {
    const { width, height } = readPng(readFileSync(fileOf(image)));
    expect([width, height]).toEqual([1200, 630]);
    expect(statSync(fileOf(image)).size).toBeLessThanOrEqual(60_000);
  });

  it("are all different", () => {
    const contents = images.map((image) => readFileSync(fileOf(image), "base64"));
    expect(new Set(contents).size).toBe(images.length);
  });
});
