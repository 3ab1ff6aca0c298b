import { readArguments, UsageError } from "../usage-error";

export const usage = `Checks what stands in content/: names file, line, rule and what to do. content/README.md explains the rules.

  npm run check:content -- [path…] [--fix [--yes]] [--watch] [--json]

  path     a file or folder, such as content/countries/peru; everything when left out
  --fix    mends what is mechanical first: quotes round codes, the order of keys; asks about each stale translation
           whether it says what the source text says now, and notes the present text when it does
  --yes    with --fix: answers every such question with yes
  --watch  checks again whenever a file is saved, until it is stopped
  --json   prints one JSON value instead of lines: { problems, stale }, and fixed with --fix
  --help   prints this

Exit code 0 when nothing is wrong, 1 when there is a problem, 2 when the command was given wrongly.`;

/** What the command was asked to do. */
export interface Settings {
  paths: string[];
  isFixing: boolean;
  saysYes: boolean;
  isWatching: boolean;
  isJson: boolean;
}

/** Reads the arguments; throws a UsageError when they are wrong. */
export function parseSettings(args: readonly string[]): Settings {
  const flag = { type: "boolean", default: false } as const;
  const options = { fix: flag, yes: flag, watch: flag, json: flag } as const;
  const { values, positionals } = readArguments({ args: [...args], options, allowPositionals: true });
  if (values.yes && !values.fix) throw new UsageError("--yes answers the questions of --fix: give both.");
  if (values.watch && values.fix) throw new UsageError("--fix and --watch cannot be given together: fix first.");
  return {
    paths: positionals,
    isFixing: values.fix,
    saysYes: values.yes,
    isWatching: values.watch,
    isJson: values.json,
  };
}
