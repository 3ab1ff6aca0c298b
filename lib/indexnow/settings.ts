import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isOrigin } from "@/lib/origin";
import { findIndexnowKey, keyPath } from "./key";
import type { Reporter } from "./submit";
import { UsageError } from "./usage";

const defaultEndpoint = "https://api.indexnow.org/indexnow";

/** What the command was asked to do, as it was typed. */
export interface Command {
  before: string;
  after: string;
  isDryRun: boolean;
}

/** Reads the command's arguments, "help" when they ask for that; throws a UsageError when they are wrong. */
export function parseCommand(args: readonly string[]): Command | "help" {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const options = { before: text, after: text, "dry-run": flag, help: { ...flag, short: "h" } } as const;
  const {
    before,
    after,
    "dry-run": isDryRun,
    help,
  } = orUsageError(() => parseArgs({ args: [...args], options })).values;
  if (help) return "help";
  if (!before || !after) throw new UsageError("--before and --after are both needed; --help explains them");
  if (!isAddress(before)) requireFolder("--before", before);
  else if (!isOrigin(before))
    throw new UsageError(`--before is ${before}: expected an origin, such as https://example.org`);
  requireFolder("--after", after);
  return { before, after, isDryRun };
}

/** Whether `--before` names a site that is served, rather than a folder. */
export const isAddress = (before: string) => /^https?:\/\//i.test(before);

/** Who reports to whom, from the environment; throws a UsageError for a setting that is missing or wrong. */
export function readReporter(after: string): Reporter {
  const key = orUsageError(findIndexnowKey);
  if (!key) throw new UsageError("INDEXNOW_KEY is not set; --help explains it");
  const file = path.join(after, keyPath(key));
  if (!existsSync(file) || readFileSync(file, "utf8").trim() !== key)
    throw new UsageError(`${file} does not show the key: build with the same INDEXNOW_KEY`);
  const endpoint = process.env["INDEXNOW_ENDPOINT"] || defaultEndpoint;
  if (!URL.canParse(endpoint) || !isAddress(endpoint))
    throw new UsageError(`INDEXNOW_ENDPOINT is ${endpoint}: expected an address, such as ${defaultEndpoint}`);
  return { endpoint, key, site: new URL(process.env["SITE_URL"] ?? "").origin };
}

/** Throws a UsageError when SITE_URL or PRODUCTION_URL is set to something that is not an origin. */
export function requireOrigins(): void {
  for (const name of ["SITE_URL", "PRODUCTION_URL"]) {
    const site = process.env[name];
    if (site && !isOrigin(site))
      throw new UsageError(`${name} is ${site}: expected an origin without a path, such as https://example.org`);
  }
}

function requireFolder(option: string, folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${option} is ${folder}: there is no such folder`);
}

function orUsageError<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
