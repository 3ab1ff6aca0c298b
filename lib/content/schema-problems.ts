import { z } from "zod";
import { didYouMean } from "./did-you-mean";
import type { Problem } from "./problem";
import type { PathSegment, YamlData } from "./yaml";

/** The result of holding data against a schema: the typed value, or every problem found. */
export type Checked<T> = { value: T; problems: readonly [] } | { value?: never; problems: readonly Problem[] };

/** Holds YAML data against a schema; each problem names its line and the sentence the schema has for that field. */
export function checkSchema<T>(schema: z.ZodType<T>, data: YamlData, file: string): Checked<T> {
  const result = schema.safeParse(data.value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, data, file)) };
}

function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType, data: YamlData, file: string): Problem[] {
  const path = issue.path.map((segment) => (typeof segment === "symbol" ? String(segment) : segment));
  const at = (where: readonly PathSegment[]) => ({ file, line: data.lineAt(where), path: formatPath(where) });

  if (issue.code === "unrecognized_keys") {
    const allowed = describedKeys(schemaAt(schema, path));
    return issue.keys.map((key) => ({
      ...at([...path, key]),
      rule: "unknown-key",
      message: `unknown key "${key}"`,
      hint: `${didYouMean(key, allowed)}Known keys here: ${allowed.join(", ")}.`,
    }));
  }
  const field = schemaAt(schema, path);
  const description = field?.description ?? "See content/README.md for the shape of this file.";
  if (issue.input === undefined) {
    return [{ ...at(path), rule: "required", message: "is missing", hint: description }];
  }
  if (typeof issue.input === "number" && expectsText(issue)) {
    const written = data.writtenAt(path) ?? String(issue.input);
    const key = String(path.at(-1));
    return [
      {
        ...at(path),
        rule: ruleOf(field) ?? "quoted-string",
        message: `expected a quoted string, got the number ${written}`,
        hint: `write ${/^\d+$/.test(key) ? "" : `${key}: `}"${written}".`,
      },
    ];
  }
  return [{ ...at(path), rule: ruleFor(issue, field), message: messageOf(issue), hint: meant(issue) + description }];
}

/** Whether text was expected; where one of several forms is (an amount or `free`), all of them are text. */
function expectsText(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_union" || (issue.code === "invalid_type" && issue.expected === "string");
}

/** A number or a missing value where a quoted code belongs is the mistake YAML itself invites, so it has a rule of its own. */
function ruleOf(field: z.ZodType | undefined): string | undefined {
  const rule = field && unwrap(field).meta()?.["rule"];
  return typeof rule === "string" ? rule : undefined;
}

function ruleFor(issue: z.core.$ZodIssue, field: z.ZodType | undefined): string {
  if (issue.code === "invalid_type") return ruleOf(field) ?? "invalid-type";
  return "invalid-value";
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_key") return issue.issues.map(({ message }) => message).join("; ");
  const got =
    issue.input === undefined || typeof issue.input === "object" ? "" : `, got ${JSON.stringify(issue.input)}`;
  if (issue.code === "invalid_value") return `expected one of ${issue.values.map(String).join(", ")}${got}`;
  if (issue.code === "invalid_type") return `expected ${issue.expected}${got}`;
  return `${issue.message}${got}`;
}

/** The nearest of the words that may stand here, where one is near. */
function meant(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_value" || typeof issue.input !== "string") return "";
  return didYouMean(issue.input, issue.values.map(String));
}

/** `operators[0].codes[1].dial` for a list of keys and indexes. */
export function formatPath(path: readonly PathSegment[]): string {
  return path.reduce<string>(
    (text, segment) => (typeof segment === "number" ? `${text}[${segment}]` : text ? `${text}.${segment}` : segment),
    "",
  );
}

function describedKeys(schema: z.ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The schema that governs a path; undefined when the path leaves the schema. The last described layer wins over what it wraps. */
function schemaAt(schema: z.ZodType, path: readonly PathSegment[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const segment of path) {
    const inner: z.ZodType | undefined = current && unwrap(current);
    if (inner instanceof z.ZodObject) current = inner.shape[segment] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) current = inner.valueType as z.ZodType;
    else if (inner instanceof z.ZodTuple) current = inner.def.items[Number(segment)] as z.ZodType | undefined;
    else return undefined;
  }
  return current;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
