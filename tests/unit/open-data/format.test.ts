import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeCodesFile } from "@/lib/open-data/files";
import { formatVersion, licence, makeEnvelope } from "@/lib/open-data/format";
import { makeJsonSchema, schemaNames } from "@/lib/open-data/schemas";
import { exampleFacts } from "../exampleland";

afterEach(() => vi.unstubAllEnvs());

/** The form every version was given to: when it changes, `formatVersion` rises by its rule and the new form is added here. */
const forms: Record<string, string> = {
  "1.0.0": "52eef87232ed",
};

/** Twelve characters that change with a field, a type, a value of a list or a column, and not with a description. */
function fingerprintForm(): string {
  const withoutWords = (_: string, value: unknown) =>
    value && typeof value === "object" && "description" in value && typeof value.description === "string"
      ? { ...value, description: undefined }
      : value;
  const schemas = schemaNames.map((name) => JSON.stringify(makeJsonSchema(name), withoutWords));
  const columns = makeCodesFile([exampleFacts], "csv").body.split("\r\n")[0];
  return createHash("sha256")
    .update([...schemas, columns].join("\n"))
    .digest("hex")
    .slice(0, 12);
}

describe("the version of the files", () => {
  it("belongs to one form: readers are told when a field changes", () => {
    vi.stubEnv("SITE_URL", "");
    expect({ [formatVersion]: fingerprintForm() }).toEqual({ [formatVersion]: forms[formatVersion] });
  });

  it("is a semantic version, each with a form of its own", () => {
    expect(formatVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(new Set(Object.values(forms)).size).toBe(Object.keys(forms).length);
  });
});

describe("the envelope", () => {
  it("names licence, origin and last check, and leads to the schema", () => {
    expect(makeEnvelope("/data/schema/codes.json", "2026-11-01")).toEqual({
      $schema: "/data/schema/codes.json",
      version: formatVersion,
      license: { spdx: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      attribution: { name: "Topup Atlas", url: "/" },
      checked: "2026-11-01",
    });
  });

  it("has absolute addresses where the site knows its own", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(makeEnvelope("/data/schema/codes.json", "2026-11-01")).toMatchObject({
      $schema: "https://example.org/data/schema/codes.json",
      attribution: { url: "https://example.org/" },
    });
  });

  it("names the licence as readers know it", () => expect(licence.title).toContain("Attribution 4.0"));
});
