import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const compiler = path.resolve("node_modules/typescript/bin/tsc");
const vocabulary = path.resolve("node_modules/schema-dts/dist/schema.d.ts");

const config = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    paths: { "schema-dts": [vocabulary] },
  },
  files: ["graphs.ts"],
};

/** What schema.org's vocabulary, as the types of schema-dts, has against structured data (JSON by name): one line for each mistake, which names the data. Throws when the compiler cannot run. */
export function findMistakesInGraphs(graphs: ReadonlyMap<string, string>): string[] {
  const names = [...graphs.keys()];
  const folder = mkdtempSync(path.join(tmpdir(), "topup-atlas-"));
  try {
    // One line for each: the line of a mistake tells whose it is. Literals, so that an unknown property is one.
    const lines = [...graphs.values()].map(
      (json, index) => `export const graph${index}: Graph = ${JSON.stringify(JSON.parse(json))};`,
    );
    writeFileSync(path.join(folder, "graphs.ts"), ['import type { Graph } from "schema-dts";', ...lines].join("\n"));
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
    });
    const mistakes = stdout
      .split("\n")
      .filter((line) => /: error TS/.test(line))
      .map((line) => {
        const [, row, message = line] = /^graphs\.ts\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
        return `${(row && names[Number(row) - 2]) ?? "all"}: ${message}`;
      });
    if (status !== 0 && mistakes.length === 0) throw new Error(`The TypeScript compiler failed:\n${stdout}${stderr}`);
    return mistakes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
