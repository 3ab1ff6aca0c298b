import { z } from "zod";

/** A value to write where the schema has a field of that name; lists of maps are written map by map. */
export type Given = { readonly [key: string]: string | readonly string[] | readonly Given[] };

/**
 * YAML for a schema with the values that are given, each field under the schema's sentence about it. A list without
 * values is written empty, with an example of its entries in a comment; what may be left out stands in a comment.
 */
export function writeTemplate(schema: z.ZodObject, given: Given, indent = ""): string {
  return Object.entries(schema.shape)
    .map(([key, field]) => writeField(key, field as z.ZodType, given[key], indent))
    .join("");
}

function writeField(key: string, field: z.ZodType, value: Given[string] | undefined, indent: string): string {
  const comment = field.description ? `${indent}# ${field.description}\n` : "";
  const inner = unwrap(field);
  const entry = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : undefined;
  if (entry instanceof z.ZodObject) {
    const maps = (Array.isArray(value) ? value : []) as readonly Given[];
    if (maps.length === 0) return `${comment}${indent}${key}: []\n${writeExample(entry, `${indent}#  `)}`;
    const items = maps.map((map) =>
      writeTemplate(entry, map, `${indent}    `).replace(
        firstKey,
        (_, head, start) => `${head}${start.slice(0, -2)}- `,
      ),
    );
    return `${comment}${indent}${key}:\n${items.join("")}`;
  }
  if (inner instanceof z.ZodRecord) {
    const example = unwrap(inner.valueType as z.ZodType);
    const lines = example instanceof z.ZodObject ? writeExample(example, `${indent}#    `, false) : "";
    return `${comment}${indent}${key}: {}\n${indent}#  s1:\n${lines}`;
  }
  if (value === undefined) {
    if (inner instanceof z.ZodArray && !field.safeParse(undefined).success) return `${comment}${indent}${key}: []\n`;
    return `${comment}${indent}# ${key}:\n`;
  }
  return `${comment}${indent}${key}: ${Array.isArray(value) ? `[${value.map(quote).join(", ")}]` : quote(String(value))}\n`;
}

/** Everything up to the first key: its comments, and the white space that the dash takes two characters of. */
const firstKey = /^((?: *#.*\n)*)( +)(?=[a-z])/;

/** The fields of an entry, as comments: their names with the schema's sentences. */
function writeExample(entry: z.ZodObject, start: string, isListed = true): string {
  return Object.entries(entry.shape)
    .map(([key, field], index) => {
      const isOptional = (field as z.ZodType).safeParse(undefined).success;
      const dash = isListed ? (index === 0 ? "- " : "  ") : "";
      return `${start}${dash}${key}: # ${isOptional ? "(may be left out) " : ""}${(field as z.ZodType).description ?? ""}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join("");
}

function unwrap(field: z.ZodType): z.ZodType {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? unwrap(field.unwrap() as z.ZodType) : field;
}

/** A plain word stays as it is; anything YAML could take for something else is put in quotes. */
const quote = (text: string) =>
  /^[A-Za-z][A-Za-z-]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);
