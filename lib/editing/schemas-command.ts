import { mkdirSync } from "node:fs";
import path from "node:path";
import { runCommand } from "./run-command";
import { listJsonSchemas } from "./schemas/json-schemas";
import { UsageError } from "./usage-error";
import { writeFileWhole } from "./write-file";

const usage = `Writes content/schema/*.schema.json anew from lib/content/schema: what editors complete and check with.

  npm run schemas

  --help  prints this

Run it after a change to lib/content/schema; a test fails until then. Exit code 1 when a file cannot be written.`;

/** `npm run schemas`: brings the committed JSON Schemas up to date. */
await runCommand(usage, async (args) => {
  if (args.length > 0) throw new UsageError(`This takes nothing, and got ${args.join(" ")}; --help says more.`);
  const folder = path.resolve("content/schema");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of listJsonSchemas()) {
    await writeFileWhole(path.join(folder, name), text);
    console.log(`content/schema/${name}`);
  }
  return 0;
});
