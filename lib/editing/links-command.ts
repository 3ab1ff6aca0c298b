import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { loadContent } from "@/lib/content/load";
import { readCache, writeCache } from "./links/cache";
import { type CheckedLink, checkLinks } from "./links/check-links";
import { listLinks } from "./links/list-links";
import { makeTurns } from "./links/polite-queue";
import { runCommand } from "./run-command";
import { requireFolder } from "./status/read-status";
import { getPaint } from "./terminal";
import { readArguments, UsageError } from "./usage-error";

const usage = `Asks whether the web addresses that the facts name still lead to their pages: sources, websites, official pages.

  npm run check:links [-- <country>…] [--fresh] [--parallel <hosts>] [--timeout <seconds>] [--json]

  <country>   slugs, or guides: only the addresses of these
  --fresh     asks again for addresses that were asked for in the last seven days
  --parallel  how many hosts are asked at once; 6 when not said. One host is asked once a second at most
  --timeout   how many seconds a server may take; 20 when not said
  --cache     where answers are kept; node_modules/.cache/topup-atlas/links.json when not said
  --json      prints every address with its state as JSON
  --help      prints this

  dead         404, 410, a host that does not exist, a circle of redirects: find the page elsewhere, or drop the source
  moved        leads elsewhere for good: write the new address, once you have seen that it is the same page
  blocked      refuses programs: look for yourself
  unreachable  no answer this time, after several tries: ask again another day

May be interrupted; what was learnt is kept. Exit code 1 when an address is dead or a file could not be read, 2 when the command is
wrong, else 0. Not part of npm test, and writes nothing into content/.`;

const numberOf = (option: string, text: string) => {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError(`--${option} is ${text}: expected a number from 1 to 999`);
  return Number(text);
};

/** `npm run check:links` */
await runCommand(usage, async (args) => {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = readArguments({
    args,
    options: {
      fresh: flag,
      json: flag,
      parallel: { ...text, default: "6" },
      timeout: { ...text, default: "20" },
      cache: { ...text, default: "node_modules/.cache/topup-atlas/links.json" },
    },
    allowPositionals: true,
  });
  const [parallel, seconds] = [numberOf("parallel", values.parallel), numberOf("timeout", values.timeout)];
  const { content, problems } = loadContent(path.resolve("content"));
  for (const name of positionals) requireFolder(content, name);
  const links = listLinks(content, positionals);
  const cache = await readCache(values.cache);
  const wait = (milliseconds: number) => setTimeout(milliseconds);
  let isStopped = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, async () => {
      isStopped = true;
      console.error("Interrupted; what was learnt is kept.");
      await writeCache(values.cache, cache);
      process.exit(1);
    });
  const paint = getPaint(process.stdout);
  const isWatched = process.stderr.isTTY && !values.json;
  const results = await checkLinks(links, {
    cache,
    parallel,
    maxAge: values.fresh ? 0 : 7 * 24 * 60 * 60 * 1000,
    patience: { timeout: seconds * 1000, wait },
    takeTurn: makeTurns(wait),
    isStopped: () => isStopped,
    onResult: (_, done) => isWatched && process.stderr.write(`\r${done} of ${links.length}`),
  });
  if (isWatched) process.stderr.write("\r");
  await writeCache(values.cache, cache);
  if (values.json) console.log(JSON.stringify(results, null, 2));
  else print(results, paint);
  if (problems.length > 0)
    console.error("Some files cannot be used and were left out; npm run check:content names them.");
  return problems.length > 0 || results.some(({ state }) => state === "dead") ? 1 : 0;
});

function print(results: readonly CheckedLink[], paint: ReturnType<typeof getPaint>): void {
  const colours = { dead: paint.bad, moved: paint.warn, blocked: paint.warn, unreachable: paint.warn };
  for (const state of ["dead", "moved", "blocked", "unreachable"] as const) {
    const found = results.filter((link) => link.state === state);
    if (found.length === 0) continue;
    console.log(colours[state](`${state}: ${found.length}`));
    for (const { url, detail, to, places } of found) {
      console.log(`  ${url}${to ? ` → ${to}` : ""}  (${detail})`);
      for (const { file, line, path } of places) console.log(paint.faint(`    ${file}:${line}  ${path}`));
    }
  }
  console.log(
    `${results.length} ${results.length === 1 ? "address" : "addresses"}, ${results.filter(({ state }) => state === "ok").length} as they were.`,
  );
}
