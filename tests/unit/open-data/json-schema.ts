import { Ajv2020 } from "ajv/dist/2020.js";
import { dataSchemaPath } from "@/lib/urls";

/** A validator that knows the site's schemas only by their text, as another program would. */
export function compileSchemas(schemas: readonly object[]) {
  // The rules that are off want a type and a property repeated beside `oneOf`.
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  // The schemas give each day a pattern besides; an address is what a browser can read.
  ajv.addFormat("date", true).addFormat("uri", { type: "string", validate: (text) => URL.canParse(text) });
  for (const schema of schemas) ajv.addSchema(schema);
  /** What is wrong with a file, in words; an empty list when nothing is. Throws for a schema that is not there. */
  return (name: string, data: unknown): string[] => {
    const validate = ajv.getSchema(dataSchemaPath(name));
    if (!validate) throw new Error(`No schema ${name}`);
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
