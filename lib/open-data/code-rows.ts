import type { Facts } from "@/lib/content/schema/facts";
import type { Code } from "@/lib/content/schema/ways";
import { dataSchemaPath } from "@/lib/urls";
import { makeEnvelope } from "./format";
import type { CodeRow, CodesFile } from "./schemas";

/** Every code of the given countries, each with its place and its sources written out; throws for a source that is not there. */
export function listCodeRows(countries: readonly Facts[]): CodeRow[] {
  return countries.flatMap((facts) => [
    ...facts.operators.flatMap((operator) =>
      operator.codes.map((code) => makeRow(facts, { id: operator.id, name: operator.name }, code)),
    ),
    ...facts.codes.map((code) => makeRow(facts, null, code)),
  ]);
}

function makeRow(facts: Facts, operator: CodeRow["operator"], code: Code): CodeRow {
  const { country, slug, currency } = facts;
  const sources = code.sources.map((id) => {
    const source = facts.sources[id];
    if (!source) throw new Error(`${slug}: the code "${code.id}" names the source "${id}", which is not there`);
    return { id, ...source };
  });
  return { country, slug, currency, operator, ...code, sources };
}

/** A row that shows what a row is: the first of high confidence with one source, else the first; throws where there is none. */
export function getExampleRow(rows: readonly CodeRow[]): CodeRow {
  const row = rows.find(({ confidence, sources }) => confidence === "high" && sources.length === 1) ?? rows[0];
  if (!row) throw new Error("No published country has a code");
  return row;
}

/** The file of all codes; throws where there is none. */
export function makeCodesData(countries: readonly Facts[]): CodesFile {
  const codes = listCodeRows(countries);
  return { ...makeEnvelope(dataSchemaPath("codes"), getLatest(codes)), codes };
}

function getLatest(rows: readonly CodeRow[]): string {
  const latest = rows
    .map(({ checked }) => checked)
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error("No published country has a code");
  return latest;
}
