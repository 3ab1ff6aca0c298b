import type { Patience } from "@/lib/http/patient-fetch";
import { isIndexable } from "@/lib/seo/indexing";
import { type ChangedUrls, listChangedUrls } from "./changed-urls";
import { SitemapError } from "./parse-sitemap";
import { type Addresses, readSitemaps } from "./read-sitemaps";
import { type Command, isAddress, parseCommand, readReporter, requireOrigins } from "./settings";
import { fromFolder, fromSite } from "./sitemap-sources";
import { batchSize, keyLocation, type Reporter, submitUrls } from "./submit";
import { UsageError, usage } from "./usage";

/** Where the command writes: what it did, and what went wrong. */
export interface Output {
  print: (line: string) => void;
  complain: (line: string) => void;
}

/** Carries the command out and gives its exit code: 2 when it was given wrongly, else 0, so that no deploy fails for a search engine. */
export async function runIndexnow(args: readonly string[], output: Output, patience: Patience): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command === "help") {
      output.print(usage);
      return 0;
    }
    requireOrigins();
    if (isIndexable()) await report(command, readReporter(command.after), output, patience);
    else output.print("Nothing sent: this is not production (SITE_URL is not the address in PRODUCTION_URL).");
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SitemapError)) throw error;
    output.complain(error instanceof UsageError ? error.message : `Nothing sent: ${error.message}`);
    return error instanceof UsageError ? 2 : 0;
  }
}

async function report(command: Command, reporter: Reporter, output: Output, patience: Patience): Promise<void> {
  const after = await readFolder("--after", command.after, reporter.site);
  const before = isAddress(command.before)
    ? await readSite(command.before, reporter.site, patience)
    : await readFolder("--before", command.before, reporter.site);
  const changes = listChangedUrls(before, after);
  const urls = [...changes.added, ...changes.updated, ...changes.removed];
  const summary = `${count(urls)} (${changes.added.length} new, ${changes.updated.length} changed, ${changes.removed.length} gone)`;
  if (urls.length === 0) return output.print("Nothing sent: no address has changed.");
  if (command.isDryRun) {
    for (const line of listLines(changes)) output.print(line);
    const requests = Math.ceil(urls.length / batchSize);
    output.print(`Would send ${summary} to ${reporter.endpoint}, requests: ${requests}, key: ${keyLocation(reporter)}`);
    return;
  }
  const outcomes = await submitUrls(urls, reporter, patience);
  for (const { problem, size } of outcomes)
    if (problem) output.complain(`Not accepted by ${reporter.endpoint}, addresses: ${size}: ${problem}`);
  const accepted = outcomes.reduce((sum, { problem, size }) => sum + (problem ? 0 : size), 0);
  if (accepted > 0) output.print(`Sent ${accepted} of ${summary} to ${reporter.endpoint}`);
}

/** A folder is named by whoever runs the command; what is wrong with it is theirs to mend. */
async function readFolder(option: string, folder: string, site: string): Promise<Addresses> {
  try {
    return requireHost(await readSitemaps(fromFolder(folder)), site);
  } catch (error) {
    throw error instanceof SitemapError ? new UsageError(`${option} is ${folder}: ${error.message}`) : error;
  }
}

async function readSite(origin: string, site: string, patience: Patience): Promise<Addresses> {
  try {
    return requireHost(await readSitemaps(fromSite(origin, patience)), site);
  } catch (error) {
    throw error instanceof SitemapError ? new SitemapError(`${origin}: ${error.message}`) : error;
  }
}

/** Search engines refuse addresses of another host, and by another host every address would look new. */
function requireHost(addresses: Addresses, site: string): Addresses {
  const foreign = [...addresses.keys()].find((url) => new URL(url).origin !== site);
  if (foreign) throw new SitemapError(`lists ${foreign}, which is not at ${site} (SITE_URL)`);
  return addresses;
}

const count = ({ length }: readonly unknown[]) => `${length} ${length === 1 ? "address" : "addresses"}`;

function listLines({ added, updated, removed }: ChangedUrls): string[] {
  return [
    ...added.map((url) => `new      ${url}`),
    ...updated.map((url) => `changed  ${url}`),
    ...removed.map((url) => `gone     ${url}`),
  ];
}
