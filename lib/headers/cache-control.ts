import { localeTags } from "@/lib/locales";
import { listHeaderRules } from "./rules";

const patterns = listHeaderRules().flatMap(({ paths, headers }) =>
  paths.map((path) => ({ pattern: toPattern(path), value: headers["Cache-Control"] })),
);

/** How long the file at an address may be kept; throws for an address that has no rule. */
export function getCacheControl(address: string): string {
  const value = patterns.find(({ pattern, value }) => value && pattern.test(address))?.value;
  if (!value) throw new Error(`${address}: how long may it be kept? (lib/headers/rules.ts has no rule for it)`);
  return value;
}

/** A path of a rule as a pattern. */
function toPattern(path: string): RegExp {
  const source = path
    .replaceAll(".", "\\.")
    .replace(/:\w+/g, (name) => (name === ":locale" ? `(?:${localeTags.join("|")})` : "[^/]+"))
    .replace(/\*$/, ".*");
  return new RegExp(`^${source}$`);
}
