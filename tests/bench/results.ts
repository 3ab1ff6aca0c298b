import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const file = path.resolve("tests/bench/results.json");

/** What a part of the benchmark found, by the name of the table. */
export type Tables = Record<string, readonly object[]>;

/** Writes the tables of one part down with machine, versions and day, and leaves what other parts have found. */
export function recordResults(part: string, tables: Tables): void {
  const known = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const versionOf = (name: string) =>
    JSON.parse(readFileSync(path.resolve("node_modules", name, "package.json"), "utf8")).version as string;
  const results = {
    ...known,
    [part]: {
      date: new Date().toISOString().slice(0, 10),
      machine: `${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.cpus()[0]?.model.trim()}`,
      versions: { node: process.versions.node, next: versionOf("next"), react: versionOf("react") },
      tables,
    },
  };
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
}
