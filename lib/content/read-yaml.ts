import type { z } from "zod";
import type { Store } from "@/lib/cache/store";
import type { Problem } from "./problem";
import type { TextFile } from "./read";
import { remember } from "./remember";
import { type Checked, checkSchema } from "./schema-problems";
import { findPlacesLater, parseYaml } from "./yaml";

/** A file as its schema wants it; undefined when it is not so, and what is wrong joins the problems. */
export function readYaml<T>(schema: z.ZodType<T>, file: TextFile, problems: Problem[], store: Store | undefined) {
  const { yaml, checked } = remember(file, () => parseChecked(schema, file, store));
  problems.push(...checked.problems);
  return checked.value === undefined ? undefined : { value: checked.value, yaml };
}

function parseChecked<T>(schema: z.ZodType<T>, { file, text }: TextFile, store: Store | undefined) {
  const places = findPlacesLater(() => parseYaml(file, text));
  // The name decides which schema it is held against.
  const key = `${file}\0${text}`;
  const kept = store?.find(key);
  if (kept) return { yaml: places, checked: { value: JSON.parse(kept.toString()) as T, problems: [] as const } };
  const yaml = parseYaml(file, text);
  const checked: Checked<T> = yaml.problems.length > 0 ? { problems: yaml.problems } : checkSchema(schema, yaml, file);
  if (checked.value === undefined) return { yaml, checked };
  store?.keep(key, JSON.stringify(checked.value));
  return { yaml: places, checked };
}
