import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const sources = path.resolve(import.meta.dirname, "../../lib/content");

/** Ids of all rules that the sources of lib/content can report. */
export function listRules(): string[] {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const written = files.flatMap((file) => {
    const text = readFileSync(path.join(sources, file), "utf8");
    return [
      ...text.matchAll(/\brule(?::| =) "([a-z0-9-]+)"/g),
      ...text.matchAll(/\b(?:problem|guideProblem)\([^"`]*"([a-z0-9-]+)",/g),
      ...text.matchAll(/\bfactsProblem\([^\]]*\],\s*"([a-z0-9-]+)",/g),
      ...(file === "schema-problems.ts" ? text.matchAll(/(?:return|\?\?) "([a-z]+-[a-z-]+)"/g) : []),
    ].map((match) => match[1] ?? "");
  });
  const named = files
    .filter((file) => path.dirname(file) === "rules" && file !== path.join("rules", "rule.ts"))
    .map((file) => path.basename(file, ".ts"));
  return [...new Set([...written, ...named])].sort();
}
