import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formatProblems, type Problem } from "../content/problem";
import { Checker } from "../editing/check/checker";
import { selectPaths } from "../editing/check/selection";
import { isIndexnowKey, keyForm } from "../indexnow/key";
import { isOrigin } from "../origin";
import { isIndexable } from "../seo/indexing";
import { writeGuard } from "../server/write-guard";
import { startNext, waitFor } from "./run-next";
import { completeStandalone } from "./standalone";

const fingerprintFile = path.join(".next", "topup-fingerprint");
const inputs = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "next.config.ts",
  "package-lock.json",
  "tsconfig.json",
];

/** Megabytes for new objects: rendering makes many that live shortly, and a quarter of its time went into collecting them from the usual 16. */
const moreRoom = "--max-semi-space-size=32";

/** Variables of the environment that a build reads. */
const settings = ["SITE_URL", "PRODUCTION_URL", "ALLOW_AI_TRAINING", "INDEXNOW_KEY", "STANDALONE"];

/**
 * Checks the content and builds the site; returns the exit code.
 * The check comes first, so that a mistake in the content leaves the last build as it is.
 */
export async function build(): Promise<number> {
  const problems = await checkContent(path.resolve("content"));
  if (problems.length > 0) {
    process.stderr.write(
      `${formatProblems(problems)}\n\nNot built: problems in the content (${problems.length}). The last build is untouched.\n`,
    );
    return 1;
  }
  for (const name of ["SITE_URL", "PRODUCTION_URL"]) {
    const site = process.env[name];
    if (!site || isOrigin(site)) continue;
    process.stderr.write(`${name} is ${site}: expected an origin without a path, such as https://example.org\n`);
    return 1;
  }
  const key = process.env["INDEXNOW_KEY"];
  if (key && !isIndexnowKey(key)) {
    process.stderr.write(`INDEXNOW_KEY is ${key}: expected ${keyForm}\n`);
    return 1;
  }
  if (!process.env["SITE_URL"]) {
    console.log(
      "SITE_URL is not set: addresses in pages stay relative; sitemaps and feeds, which know none, name http://localhost:3000.",
    );
  }
  if (!isIndexable()) console.log("Kept out of search engines: SITE_URL is not the address in PRODUCTION_URL.");
  const options = [moreRoom, process.env["NODE_OPTIONS"]].filter(Boolean).join(" ");
  const code = await waitFor(startNext(["build"], { NODE_OPTIONS: options }));
  if (code !== 0) return code;
  await writeGuard(path.resolve(".next"));
  if (process.env["STANDALONE"] === "1") completeStandalone(path.resolve("."));
  writeFileSync(fingerprintFile, fingerprint());
  return code;
}

/** What is wrong with the content, found by all cores; what `check:content` has found of unchanged files is not looked for again. */
async function checkContent(root: string): Promise<Problem[]> {
  const checker = new Checker(root, () => new Date().toISOString().slice(0, 10));
  try {
    return (await checker.check(selectPaths(root, []))).problems;
  } finally {
    await checker.stop();
  }
}

/** Whether the last build was made from exactly the files that are here now. */
export function isBuilt(): boolean {
  try {
    return readFileSync(fingerprintFile, "utf8") === fingerprint();
  } catch {
    return false;
  }
}

/** SHA-256 over names and bytes of everything a build reads, and over the settings it is made with. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ""}\0`);
  const add = (name: string) => hash.update(name).update("\0").update(readFileSync(name)).update("\0");
  for (const input of inputs.filter((name) => existsSync(name))) {
    if (path.extname(input)) add(input);
    else {
      const entries = readdirSync(input, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      for (const name of entries.map((entry) => path.join(entry.parentPath, entry.name)).sort()) add(name);
    }
  }
  return hash.digest("hex");
}
