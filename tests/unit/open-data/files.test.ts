import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { getLatestCheck, listDataFiles, makeCodesFile, makeCountryFile, makeIndexFile } from "@/lib/open-data/files";
import { exampleFacts } from "../exampleland";

afterEach(() => vi.unstubAllEnvs());

const elsewhere = { ...exampleFacts, slug: "elsewhere", country: "AQ" };
const files = listDataFiles([exampleFacts, elsewhere]);

describe("the list of files", () => {
  it("has the codes, each country and each schema", () => {
    expect(files.map(({ path }) => path)).toEqual([
      "/data/codes.csv",
      "/data/codes.json",
      "/data/countries/exampleland.json",
      "/data/countries/elsewhere.json",
      "/data/schema/country.json",
      "/data/schema/codes.json",
      "/data/schema/index.json",
    ]);
  });

  it("gives size and checksum of the bytes that are sent", () => {
    const { body } = makeCountryFile(exampleFacts);
    expect(body).toContain("لوڈ");
    expect(files[2]).toMatchObject({
      type: "application/json",
      bytes: Buffer.from(body).length,
      sha256: createHash("sha256").update(Buffer.from(body)).digest("hex"),
      country: "ZZ",
      checked: "2026-11-01",
      schema: "/data/schema/country.json",
    });
  });

  it("changes the checksum with the facts, and only then", () => {
    const [, , again] = listDataFiles([exampleFacts, elsewhere]);
    expect(again?.sha256).toBe(files[2]?.sha256);
    const [, , changed] = listDataFiles([{ ...exampleFacts, currency: "EUR" }]);
    expect(changed?.sha256).not.toBe(files[2]?.sha256);
  });
});

describe("the index", () => {
  const index = () => JSON.parse(makeIndexFile([exampleFacts, elsewhere]).body);

  it("lists all other files", () => {
    expect(index().files.map(({ url }: { url: string }) => url)).toEqual(files.map(({ path }) => path));
    expect(index()).toMatchObject({ checked: "2026-11-01", license: { spdx: "CC-BY-4.0" } });
  });

  it("leads to absolute addresses where the site knows its own", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(index().files[1]).toMatchObject({
      url: "https://example.org/data/codes.json",
      schema: "https://example.org/data/schema/codes.json",
    });
  });
});

it("JSON files end with a line break and can be compared line by line", () => {
  const { body } = makeCodesFile([exampleFacts], "json");
  expect(body.endsWith("}\n")).toBe(true);
  expect(body.split("\n").length).toBeGreaterThan(50);
});

it("the latest check is the latest day of any file, and there must be one", () => {
  expect(getLatestCheck([{ checked: "2026-11-01" }, {}, { checked: "2026-11-09" }])).toBe("2026-11-09");
  expect(() => getLatestCheck([{}])).toThrow("No file of the open data has a checked fact");
});
