import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { localeTags } from "@/lib/locales";
import { measureWeights, type Weight } from "./measure";

/**
 * `npm run weigh`: what one page of every type weighs in every language, and how that differs from the weights of the last
 * commit. `-- --record` writes the weights down, to be committed with what changed them. Decides nothing: tests/build does.
 */
const file = path.resolve("tests/weights/recorded.json");
const recorded = JSON.parse(readFileSync(file, "utf8")) as Weight[];
const weights = measureWeights(path.resolve("out"));
const fields = ["html", "scripts", "requests", "elements"] as const;

console.log("\nBytes of HTML, compressed (and the change)");
console.table(
  Object.fromEntries(
    [...new Set(weights.map(({ page }) => page))].map((page) => [
      page,
      Object.fromEntries(localeTags.map((locale) => [locale, formatCell(page, locale)])),
    ]),
  ),
);

const changes = weights.flatMap((weight) => {
  const last = findRecorded(weight);
  const lines = fields.flatMap((field) =>
    last?.[field] === weight[field] ? [] : [`${field} ${last?.[field] ?? "none"} → ${weight[field]}`],
  );
  return lines.length === 0 ? [] : [`/${weight.locale}${weight.page}  ${lines.join(", ")}`];
});
console.log(changes.length === 0 ? "Nothing has changed." : `Changed since the last record:\n${changes.join("\n")}`);

if (process.argv.includes("--record")) {
  const lines = weights.map((weight) => `  ${JSON.stringify(weight)}`);
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`);
}

function findRecorded({ page, locale }: Pick<Weight, "page" | "locale">): Weight | undefined {
  return recorded.find((weight) => weight.page === page && weight.locale === locale);
}

function formatCell(page: string, locale: Weight["locale"]): string {
  const now = weights.find((weight) => weight.page === page && weight.locale === locale)?.html ?? Number.NaN;
  const change = now - (findRecorded({ page, locale })?.html ?? now);
  return change === 0 ? `${now}` : `${now} (${change > 0 ? "+" : "−"}${Math.abs(change)})`;
}
