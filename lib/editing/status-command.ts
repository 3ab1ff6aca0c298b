import path from "node:path";
import { runCommand } from "./run-command";
import { formatStatus } from "./status/format-status";
import { readStatus } from "./status/read-status";
import { getPaint } from "./terminal";
import { readArguments, UsageError } from "./usage-error";

const usage = `Says where the content stands: translations, facts that are due for a new check, and what is missing for publication.

  npm run status [-- <country>…] [--days <number>] [--json]

  <country>  slugs, or guides for those of no country: only these, with each fact and source that is due
  --days     how many days ahead a fact counts as due soon; 30 when not said
  --json     prints everything as JSON
  --help     prints this

A translation is stale when its source text has changed since; the sections are told by what translated_from states.
Exit code 1 when a file cannot be read (npm run check:content says why), 2 when the command is wrong, else 0.`;

/** `npm run status` */
await runCommand(usage, async (args) => {
  const text = { type: "string" } as const;
  const { values, positionals } = readArguments({
    args,
    options: { days: { ...text, default: "30" }, json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (!/^\d{1,4}$/.test(values.days)) throw new UsageError(`--days is ${values.days}: expected a number such as 30`);
  const question = { today: new Date().toISOString().slice(0, 10), days: Number(values.days), folders: positionals };
  const { status, problems } = readStatus(path.resolve("content"), question);
  if (values.json) console.log(JSON.stringify(status, null, 2));
  else for (const line of formatStatus(status, getPaint(process.stdout), positionals.length > 0)) console.log(line);
  if (problems === 0) return 0;
  console.error(
    `Some files cannot be used and are missing above (problems: ${problems}); npm run check:content names them.`,
  );
  return 1;
});
