import { execFile } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../temporary-folder";
import { type Page, siteFiles } from "./site-files";
import { startServer } from "./stand-in-server";

const project = path.resolve(import.meta.dirname, "../../..");
const site = "https://example.org";
const makeSite = (pages: readonly Page[]) => makeFolder(siteFiles(site, pages));

/** Runs the command as a process of its own, with the settings of production. */
function run(args: readonly string[], settings: Record<string, string> = {}) {
  const command = [
    "--import",
    path.join(project, "node_modules/tsx/dist/esm/index.mjs"),
    path.join(project, "lib/indexnow/indexnow-command.ts"),
    ...args,
  ];
  const env = {
    ...process.env,
    ...{ SITE_URL: site, PRODUCTION_URL: site, INDEXNOW_KEY: "abcd-1234" },
    ...{ INDEXNOW_ENDPOINT: "http://127.0.0.1:1/no-request-goes-here", ...settings },
  };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

describe("npm run indexnow", () => {
  it("explains itself with --help, whatever the settings are", async () => {
    const { code, stdout, stderr } = await run(["--help"], { SITE_URL: "nowhere", INDEXNOW_KEY: "" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const word of ["--before", "--after", "--dry-run", "INDEXNOW_KEY", "INDEXNOW_ENDPOINT", "PRODUCTION_URL"])
      expect(stdout).toContain(word);
  });

  it("fails with code 2 and one line when it is used wrongly", async () => {
    expect(await run(["--before", "/nowhere", "--after", makeSite([])])).toEqual({
      code: 2,
      stdout: "",
      stderr: "--before is /nowhere: there is no such folder\n",
    });
  });

  it("prints in a dry run what it would send", async () => {
    const result = await run(["--before", makeSite([]), "--after", makeSite([["/en"]]), "--dry-run"]);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    expect(result.stdout).toMatch(/^new {6}https:\/\/example\.org\/en\nWould send 1 address \(1 new/);
  });

  it("sends what has changed, and ends", async () => {
    const { origin, received } = await startServer({ status: 200 });
    const args = ["--before", makeSite([["/en", "2026-05-01"]]), "--after", makeSite([["/en", "2026-05-02"]])];
    const result = await run(args, { INDEXNOW_ENDPOINT: origin });
    expect(result).toEqual({
      code: 0,
      stdout: `Sent 1 of 1 address (0 new, 1 changed, 0 gone) to ${origin}\n`,
      stderr: "",
    });
    expect(received.map(({ body }) => JSON.parse(body).urlList)).toEqual([[`${site}/en`]]);
  });

  it("succeeds with one line for a report that is refused", async () => {
    const { origin } = await startServer({ status: 403, body: "UserForbiddedToAccessSite" });
    const result = await run(["--before", makeSite([["/en"]]), "--after", makeSite([])], { INDEXNOW_ENDPOINT: origin });
    expect(result).toMatchObject({ code: 0, stdout: "" });
    expect(result.stderr).toMatch(/^Not accepted by .*403 .*"UserForbiddedToAccessSite"\n$/);
  });
});
