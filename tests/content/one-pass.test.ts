import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";
import { checkContent } from "@/lib/content/check";
import { addCountry, makeTree, today } from "./content-tree";

const parsedTexts = vi.hoisted((): string[] => []);

vi.mock("node:fs", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs")>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

vi.mock("yaml", async (importOriginal) => {
  const yaml = await importOriginal<typeof import("yaml")>();
  return { ...yaml, parseDocument: vi.fn(yaml.parseDocument) };
});

vi.mock("remark", async (importOriginal) => {
  const { remark } = await importOriginal<typeof import("remark")>();
  const counting = () => {
    const processor = remark();
    const parse = processor.parse.bind(processor);
    processor.parse = (file) => {
      parsedTexts.push(String(file));
      return parse(file);
    };
    return processor;
  };
  return { remark: counting };
});

beforeEach(() => {
  parsedTexts.length = 0;
});

/** A tree of 4 guides, facts and change log for each country, two guides and their facts of no country, redirects, search words, and the files in it. */
function makeCountries(count: number): { root: string; files: string[] } {
  const root = makeTree(...Array.from({ length: count - 1 }, (_, index) => addCountry(`example-${index}`)));
  const files = readdirSync(root, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return { root, files };
}

it.each([3, 12])("checking %i countries reads each file once and parses each text once", (count) => {
  const { root, files } = makeCountries(count);
  vi.mocked(readFileSync).mockClear();
  vi.mocked(parseDocument).mockClear();

  const { content, problems } = checkContent(root, today);

  expect(problems).toEqual([]);
  expect(content.countries.size).toBe(count);
  expect(files).toHaveLength(6 * count + 5 + 8);
  expect(
    vi
      .mocked(readFileSync)
      .mock.calls.map(([file]) => file)
      .sort(),
  ).toEqual(files.sort());
  expect(parsedTexts).toHaveLength(4 * count + 2);
  expect(parseDocument).toHaveBeenCalledTimes(6 * count + 5);
});
