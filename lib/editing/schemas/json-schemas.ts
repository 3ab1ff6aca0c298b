import { z } from "zod";
import { changeLog } from "@/lib/content/schema/changes";
import { facts } from "@/lib/content/schema/facts";
import { frontMatter } from "@/lib/content/schema/front-matter";
import { generalFacts } from "@/lib/content/schema/general-facts";
import { redirectList } from "@/lib/content/schema/redirects";
import { searchWords } from "@/lib/content/schema/search-words";

const schemas = {
  facts: { schema: facts, title: "Facts of a country" },
  "general-facts": { schema: generalFacts, title: "Facts of the guides that belong to no country" },
  changes: { schema: changeLog, title: "What changed in the facts of a country" },
  redirects: { schema: redirectList, title: "Addresses that lead elsewhere" },
  "search-words": { schema: searchWords, title: "What people type when they look for something" },
  "front-matter": { schema: frontMatter, title: "The head of a guide" },
} as const;

/** The JSON Schemas that editors complete and check with, by the name of their file below content/schema/. */
export function listJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, title }]) => {
      // Draft 7 is what the YAML language server knows best; "input" leaves out what may be left out.
      const made = z.toJSONSchema(schema, { target: "draft-7", io: "input", override: forEditors });
      const { $schema, ...rest } = made;
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`];
    }),
  );
}

/** Rule ids are for our own check; they are no keyword of JSON Schema. */
function forEditors({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  delete jsonSchema["rule"];
}

/** The line at the head of a YAML file that leads an editor to its schema; undefined for files without one. */
export function findSchemaLine(file: string): string | undefined {
  const [, folder = "", name = ""] = /^content\/(?:(countries\/[^/]+|guides)\/)?([a-z-]+)\.yaml$/.exec(file) ?? [];
  const schema = name === "facts" && folder === "guides" ? "general-facts" : name;
  if (!Object.hasOwn(schemas, schema) || schema === "front-matter") return undefined;
  const up = folder === "" ? "./" : "../".repeat(folder.split("/").length);
  return `# yaml-language-server: $schema=${up}schema/${schema}.schema.json`;
}
