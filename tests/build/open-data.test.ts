import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/lib/content/load";
import type { CodesFile, CountryFile, IndexFile } from "@/lib/open-data/schemas";
import { compileSchemas } from "../unit/open-data/json-schema";
import { outFolder, readBuiltPages } from "./built-site";

const read = (file: string) => readFileSync(path.join(outFolder, file), "utf8");
const published = [...loadContent(path.resolve("content")).content.countries.values()].filter(
  ({ facts }) => facts.status === "published",
);
const index: IndexFile = JSON.parse(read("data/index.json"));
const codes: CodesFile = JSON.parse(read("data/codes.json"));
const check = compileSchemas(["country", "codes", "index"].map((name) => JSON.parse(read(`data/schema/${name}.json`))));

describe("the files of the open data", () => {
  it("are those the index lists, and no other", () => {
    const found = readdirSync(path.join(outFolder, "data"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:json|csv)$/.test(entry.name))
      .map((entry) => `/${path.relative(outFolder, path.join(entry.parentPath, entry.name))}`);
    expect(found.sort()).toEqual(["/data/index.json", ...index.files.map(({ url }) => url)].sort());
    expect(index.files.filter(({ country }) => country)).toHaveLength(published.length);
  });

  it.each(index.files)("$url has the size and checksum the index gives", ({ url, bytes, sha256 }) => {
    const body = readFileSync(path.join(outFolder, url));
    expect(body.length).toBe(bytes);
    expect(createHash("sha256").update(body).digest("hex")).toBe(sha256);
    expect(gunzipSync(readFileSync(path.join(outFolder, `${url}.gz`))).equals(body)).toBe(true);
    expect(existsSync(path.join(outFolder, `${url}.br`))).toBe(true);
  });

  it.each(published)("$slug is the country's facts, and fits the schema beside it", ({ slug, facts }) => {
    const file: CountryFile = JSON.parse(read(`data/countries/${slug}.json`));
    expect(check("country", file)).toEqual([]);
    expect({ ...file.facts, status: "published" }).toEqual(facts);
  });

  it("the codes and the index fit their schemas", () => {
    expect(check("codes", codes)).toEqual([]);
    expect(check("index", index)).toEqual([]);
    expect(codes.codes.length).toBeGreaterThan(40);
  });

  it("the table holds the same codes as the JSON, in another's reading", () => {
    const rows: Record<string, string>[] = parse(read("data/codes.csv"), { columns: true });
    const key = (row: {
      slug?: string;
      operator?: string;
      id?: string;
      dial?: string;
      to?: string;
      checked?: string;
    }) => [row.slug, row.operator, row.id, row.dial, row.to, row.checked].map((part) => part ?? "").join(" ");
    expect(rows.map(({ sms_to, ...row }) => key({ ...row, to: sms_to ?? "" }))).toEqual(
      codes.codes.map(({ operator, sms, slug, id, dial, checked }) =>
        key({ slug, id, checked, operator: operator?.id ?? "", dial: dial ?? "", to: sms?.to ?? "" }),
      ),
    );
  });
});

describe("their page", () => {
  const pages = readBuiltPages().filter(({ pathname }) => /^\/[^/]+\/data$/.test(pathname));

  it("is there in every language, and every other page links to it", () => {
    expect(pages).toHaveLength(8);
    const home = readBuiltPages().find(({ pathname }) => pathname === "/ur");
    expect(home?.document.querySelector('footer a[href="/ur/data"]')).not.toBeNull();
  });

  it.each(pages)("$pathname links to every file, its licence and its size", ({ document }) => {
    const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(expect.arrayContaining(["/data/index.json", ...index.files.map(({ url }) => url)]));
    const licence = document.querySelector('main a[rel="license"]');
    expect(licence?.getAttribute("href")).toBe("https://creativecommons.org/licenses/by/4.0/");
    for (const link of document.querySelectorAll('main a[href^="/data/"]')) {
      expect(link.closest("li")?.textContent, link.outerHTML).toMatch(/\d/);
    }
  });
});
