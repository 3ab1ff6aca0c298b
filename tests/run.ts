import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureChromium } from "./find-chromium";
import { folderVariable } from "./next-release";

/** `npm test`: everything that is checked, in the order in which a mistake is cheapest to find. Stops at the first step that fails. */
const reports = mkdtempSync(path.join(tmpdir(), "topup-tests-"));
let beforeFinish: (() => void) | undefined;
const counts = { passed: 0, failed: 0, skipped: 0 };

process.env["NEXT_TELEMETRY_DISABLED"] = "1";
// One build for all tests: those of deployments need the standalone folder too.
process.env["STANDALONE"] = "1";
// The tests of the built site expect relative addresses.
delete process.env["SITE_URL"];
process.env["CHROMIUM_PATH"] = ensureChromium();

step("lint and format", ["biome", "check", "--error-on-warnings"]);
step("route types", ["next", "typegen"]);
step("types", ["tsc", "-p", "."]);
step("content", ["tsx", "lib/editing/check-command.ts"]);
vitest("unit, component and content tests", ["tests/unit", "tests/components", "tests/content"]);
step("build", ["tsx", "lib/build/build-command.ts"]);
const releaseNote = path.join(reports, "next-release");
step("build of the next release", ["tsx", "tests/build-next-release.ts", releaseNote], { STANDALONE: "" });
process.env[folderVariable] = readFileSync(releaseNote, "utf8");
vitest("tests of the built site", ["tests/build", "tests/hostile"]);
vitest("tests of deployments", ["tests/deploy"]);
step("weights", ["tsx", "tests/weights/run.ts"]);
playwright("browser tests");
finish(0);

function step(name: string, [command = "", ...args]: string[], environment: Record<string, string> = {}): void {
  console.log(`\n▶ ${name}`);
  const started = Date.now();
  const executable = path.join("node_modules", ".bin", command);
  const { status, error } = spawnSync(executable, args, { stdio: "inherit", env: { ...process.env, ...environment } });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`✗ ${name} failed`);
    finish(1);
  }
  console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

function vitest(name: string, folders: string[]): void {
  const file = path.join(reports, `${folders[0]?.replaceAll("/", "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  counting(
    () => step(name, ["vitest", "run", "--config", "tests/vitest.config.ts", ...reporters, ...folders]),
    () => {
      const report = JSON.parse(readFileSync(file, "utf8"));
      return [report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests];
    },
  );
}

function playwright(name: string): void {
  const file = path.join(reports, "e2e.json");
  counting(
    () =>
      step(name, ["playwright", "test", "--config", "tests/playwright.config.ts", "--reporter=list,json"], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      }),
    () => {
      const { stats } = JSON.parse(readFileSync(file, "utf8"));
      return [stats.expected, stats.unexpected + stats.flaky, stats.skipped];
    },
  );
}

/** Runs a step of tests and adds up its report, also when it fails and the process is about to end. */
function counting(run: () => void, read: () => [passed: number, failed: number, skipped: number]): void {
  const add = () => {
    const [passed, failed, skipped] = read();
    counts.passed += passed;
    counts.failed += failed;
    counts.skipped += skipped;
  };
  beforeFinish = add;
  run();
  beforeFinish = undefined;
  add();
}

function finish(code: number): never {
  try {
    beforeFinish?.();
  } catch {
    console.error("The last step left no report.");
  }
  for (const folder of [reports, process.env[folderVariable]])
    if (folder) rmSync(folder, { recursive: true, force: true });
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exit(code);
}
