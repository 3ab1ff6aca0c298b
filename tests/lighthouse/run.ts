import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localeTags } from "@/lib/locales";
import { savedPath } from "@/lib/urls";
import { makeWorkspace, measure } from "../bench/workspace";
import { commands } from "../commands";
import { startNext } from "../deploy/start-next";
import { chromiumArguments, ensureChromium } from "../find-chromium";
import { listPageTypes } from "../page-types";

/**
 * `npm run lighthouse [part of a path…]`: every type of page in three languages, as a telephone on a slow connection sees it.
 * Fails when search engines', best practices' or accessibility's score is under 100. Performance is timed, so it is only printed.
 */
const port = 4391;
const origin = `http://localhost:${port}`;
// Both are fetched when asked for: Lighthouse runs on newer versions of Node than the site.
const tool = ["--yes", "--package=node@24", "--package=lighthouse@13.5.0", "--", "lighthouse"];
const decided = ["seo", "best-practices", "accessibility"] as const;
const categories = [...decided, "performance"] as const;
type Scores = Record<(typeof categories)[number], number>;

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const wanted = process.argv.slice(2);
const addresses = (["zh-Hans", "en", "ar"] as const)
  .flatMap((locale) => listPageTypes(locale))
  .filter((address) => wanted.length === 0 || wanted.some((words) => address.includes(words)));
const workspace = makeWorkspace();
const reports = mkdtempSync(path.join(tmpdir(), "topup-lighthouse-"));
try {
  // A page kept out of search engines would fail by that alone.
  const environment = { SITE_URL: origin, PRODUCTION_URL: origin };
  await measure(workspace.folder, commands.build, environment);
  const { stop } = await startNext({ folder: workspace.folder, port, environment });
  try {
    const rows = addresses.map((address) => ({ page: address, ...score(address) }));
    console.table(rows);
    if (rows.some((row) => decided.some((category) => row[category] < 100))) process.exitCode = 1;
  } finally {
    await stop();
  }
} finally {
  workspace.remove();
  rmSync(reports, { recursive: true, force: true });
}

/** What is on a reader's own device is kept out of search engines on purpose. */
function isPersonal(address: string): boolean {
  return localeTags.some((locale) => address === savedPath(locale));
}

/** One page's scores of 100, with every audit that keeps one below that printed. */
function score(address: string): Scores {
  const file = path.join(reports, `${address.replaceAll("/", "_")}.json`);
  const { status, stderr } = spawnSync(
    "npx",
    [
      ...tool,
      origin + address,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      `--only-categories=${categories.join(",")}`,
      ...(isPersonal(address) ? ["--skip-audits=is-crawlable"] : []),
      `--chrome-flags=--headless ${chromiumArguments.join(" ")}`,
    ],
    { encoding: "utf8", env: { ...process.env, CHROME_PATH: ensureChromium() } },
  );
  if (status !== 0) throw new Error(`Lighthouse did not finish with ${address}:\n${stderr.slice(-2000)}`);
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  return Object.fromEntries(
    categories.map((category) => {
      const { score, auditRefs } = report.categories[category] ?? { score: null, auditRefs: [] };
      if (score === null) throw new Error(`Lighthouse has no score for ${category} of ${address}`);
      for (const { id, weight } of auditRefs) {
        const audit = report.audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1)
          console.log(`${address}  ${category}: ${audit.title} ${audit.displayValue ?? ""}`);
      }
      return [category, Math.round(score * 100)];
    }),
  ) as Scores;
}
