import { createHash } from "node:crypto";
import type { Facts } from "@/lib/content/schema/facts";
import { absoluteUrl, codesDataPath, countryDataPath, dataIndexPath, dataSchemaPath } from "@/lib/urls";
import { makeCodesData } from "./code-rows";
import { formatCodesCsv } from "./codes-csv";
import { makeCountryData } from "./country-data";
import { makeEnvelope } from "./format";
import { type IndexFile, makeJsonSchema, type SchemaName, schemaNames } from "./schemas";

/** A file of the open data. */
export interface DataFile {
  path: string;
  type: IndexFile["files"][number]["type"];
  body: string;
  /** The path of the schema of a JSON file. */
  schema?: string;
  /** The ISO 3166-1 code of the country it is about. */
  country?: string;
  /** The latest ISO day on which a fact of it was checked. */
  checked?: string;
}

/** A file without its text: what a list of files says of it. */
export type DataFileSummary = Omit<DataFile, "body"> & { bytes: number; sha256: string };

/** Indented, so that a reader can read it and a comparison shows what changed; compressed that costs next to nothing. */
const formatJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const jsonFile = (path: string, schema: SchemaName, data: { checked: string }) => ({
  path,
  type: "application/json" as const,
  body: formatJson(data),
  schema: dataSchemaPath(schema),
  checked: data.checked,
});

/** The file of one country. */
export function makeCountryFile(facts: Facts): DataFile {
  return {
    ...jsonFile(countryDataPath(facts.slug), "country", makeCountryData(facts)),
    country: facts.country,
  };
}

/** The file of the codes of all given countries, as JSON or as a table; throws where there is no code. */
export function makeCodesFile(countries: readonly Facts[], format: "json" | "csv"): DataFile {
  const data = makeCodesData(countries);
  const path = codesDataPath(format);
  return format === "json"
    ? jsonFile(path, "codes", data)
    : { path, type: "text/csv", body: formatCodesCsv(data), checked: data.checked };
}

/** The file of a schema. */
export function makeSchemaFile(name: SchemaName): DataFile {
  return { path: dataSchemaPath(name), type: "application/schema+json", body: formatJson(makeJsonSchema(name)) };
}

/** Every file but the index, summed up: all codes first, then the countries, then the schemas. */
export function listDataFiles(countries: readonly Facts[]): DataFileSummary[] {
  return [
    makeCodesFile(countries, "csv"),
    makeCodesFile(countries, "json"),
    ...countries.map(makeCountryFile),
    ...schemaNames.map(makeSchemaFile),
  ].map(summarize);
}

/** The file that lists all others; throws where there is no code. */
export function makeIndexFile(countries: readonly Facts[]): DataFile {
  const summaries = listDataFiles(countries);
  const checked = getLatestCheck(summaries);
  const files = summaries.map(({ path, type, bytes, sha256, schema, country, checked }) => ({
    url: absoluteUrl(path),
    type,
    bytes,
    sha256,
    ...(schema && { schema: absoluteUrl(schema) }),
    ...(country && { country }),
    ...(checked && { checked }),
  }));
  const index: IndexFile = { ...makeEnvelope(dataSchemaPath("index"), checked), files };
  return jsonFile(dataIndexPath, "index", index);
}

/** The latest ISO day on which a fact of any file was checked; throws where no file has one. */
export function getLatestCheck(files: readonly Pick<DataFile, "checked">[]): string {
  const latest = files
    .flatMap(({ checked }) => checked ?? [])
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error("No file of the open data has a checked fact");
  return latest;
}

/** What a list of files says of one. */
export function summarize({ body, ...file }: DataFile): DataFileSummary {
  return { ...file, bytes: Buffer.byteLength(body), sha256: createHash("sha256").update(body).digest("hex") };
}
