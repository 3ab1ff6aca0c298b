import { z } from "zod";
import { facts, phrase, source } from "@/lib/content/schema/facts";
import { event, figure } from "@/lib/content/schema/figures";
import { clock, helpLine, operator, plan, price } from "@/lib/content/schema/operator";
import { day, sourceId } from "@/lib/content/schema/primitives";
import { channel, code, dialOrSms, ending } from "@/lib/content/schema/ways";
import { absoluteUrl, dataSchemaPath } from "@/lib/urls";
import { licence } from "./format";

const envelope = {
  $schema: z.string().min(1).describe("The description of this file, a JSON Schema."),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe("The version of the files' form (semver); facts change without it."),
  license: z
    .strictObject({ spdx: z.literal(licence.spdx), url: z.literal(licence.url) })
    .describe("What you may do with this file: its SPDX identifier and its text."),
  attribution: z
    .strictObject({
      name: z.string().min(1).describe("The site to name."),
      url: z.string().min(1).describe("Where to link to; / where the site was built without knowing its address."),
    })
    .describe("Whom to name when you publish this or something made of it."),
  checked: day.describe("The latest day on which a fact of this file was read in its source."),
};

/** What the site keeps to itself: whether a country is published is told by its file being there. */
export const internalFields = { status: true } as const;

export const countryFile = z.strictObject({
  ...envelope,
  facts: facts
    .omit(internalFields)
    .describe("The facts the site's own pages are made of. What is missing or unknown has no source; it is not a no."),
});

export const codeRow = z
  .strictObject({
    country: facts.shape.country,
    slug: facts.shape.slug,
    currency: facts.shape.currency,
    operator: z
      .strictObject({ id: operator.shape.id, name: operator.shape.name })
      .nullable()
      .describe("Whose SIM it works with; null for a code of every network in the country."),
    ...code.shape,
    sources: z
      .array(z.strictObject({ id: sourceId, ...source.shape }))
      .min(1)
      .describe("Where this is written; ids are those of the country's file."),
  })
  .meta({ oneOf: dialOrSms });

export const codesFile = z.strictObject({
  ...envelope,
  codes: z.array(codeRow).describe("Every code of every country: to dial, to call, to send."),
});

export const indexFile = z.strictObject({
  ...envelope,
  files: z
    .array(
      z.strictObject({
        url: z.string().min(1).describe("Where the file is; relative where the site was built without its address."),
        type: z.enum(["application/json", "text/csv", "application/schema+json"]).describe("Its media type, in UTF-8."),
        bytes: z.int().positive().describe("Its size before compression."),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe("SHA-256 of its bytes: when this has changed, the file has."),
        schema: z.string().min(1).optional().describe("Its description, for JSON files."),
        country: facts.shape.country.optional().describe("The country it is about, where it is about one."),
        checked: day.optional().describe("The latest day on which a fact of it was read in its source."),
      }),
    )
    .describe("Every other file of the open data."),
});

const files = { country: countryFile, codes: codesFile, index: indexFile };

/** The files that have a schema, by the schema's name. */
export const schemaNames = Object.keys(files) as (keyof typeof files)[];
export type SchemaName = keyof typeof files;

export type CountryFile = z.infer<typeof countryFile>;
export type CodeRow = z.infer<typeof codeRow>;
export type CodesFile = z.infer<typeof codesFile>;
export type IndexFile = z.infer<typeof indexFile>;

/** Parts that get a name of their own in a schema, so that it can be read and made into types. */
const parts = new Map<z.core.$ZodType, string>(
  Object.entries({
    channel,
    clock,
    code,
    codeRow,
    ending,
    event,
    figure,
    helpLine,
    operator,
    phrase,
    plan,
    price,
    source,
  }).map(([name, part]) => [part, name]),
);

/** The descriptions that the schemas of lib/content carry, and the names of the parts. */
const metadata = z.registry<Record<string, unknown>>();
metadata.get = (schema) => {
  const id = parts.get(schema);
  return { ...z.globalRegistry.get(schema), ...(id && { id }) };
};

/** The JSON Schema (draft 2020-12) of a kind of file, with what lib/content/schema says of each field. */
export function makeJsonSchema(name: SchemaName): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(files[name], {
    metadata,
    override: ({ jsonSchema }) => {
      // Names a rule for editors; no keyword of JSON Schema.
      delete jsonSchema["rule"];
    },
  });
  return { $schema, $id: absoluteUrl(dataSchemaPath(name)), ...schema };
}
