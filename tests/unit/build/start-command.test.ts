import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { waitFor } from "@/lib/build/run-next";
import { localeTags } from "@/lib/locales";
import { commands } from "../../commands";
import { makeFolder } from "../temporary-folder";

/** Stands in for Next: notes how it was called; `start` then runs until it is told to stop. */
const next = `
const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
const [command, ...rest] = process.argv.slice(2);
const { NODE_ENV, NEXT_TELEMETRY_DISABLED } = process.env;
appendFileSync("calls.txt", [command, ...rest, NODE_ENV, NEXT_TELEMETRY_DISABLED].join(" ") + "\\n");
if (command === "build") {
  mkdirSync(".next/server/pages", { recursive: true });
  writeFileSync(".next/server/pages/500.html", "<p>Try again.</p>");
  process.exit(Number(process.env.BUILD_CODE ?? 0));
}
if (!process.env.KEEP_RUNNING) process.exit(0);
process.on("SIGTERM", () => { appendFileSync("calls.txt", "stopped\\n"); process.exit(5); });
setInterval(() => {}, 1000);
console.log("ready");
`;

/** A project with this one's lib/ and no country, in which Next is the stand-in. */
function makeProject(): string {
  const messages = readFileSync("content/messages/en.json");
  const folder = makeFolder({
    "node_modules/next/package.json": "{}",
    "node_modules/next/dist/bin/next": next,
    "package.json": '{"type":"module"}',
    "package-lock.json": "{}",
    ...Object.fromEntries(localeTags.map((tag) => [`content/messages/${tag}.json`, messages])),
  });
  cpSync("lib", path.join(folder, "lib"), { recursive: true });
  cpSync("tsconfig.json", path.join(folder, "tsconfig.json"));
  for (const name of readdirSync("node_modules").filter((entry) => entry !== "next")) {
    symlinkSync(path.resolve("node_modules", name), path.join(folder, "node_modules", name));
  }
  return folder;
}

function run(folder: string, command: "start" | "build", environment: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, commands[command], {
    cwd: folder,
    env: { PATH: process.env["PATH"], NODE_ENV: "test", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const callsIn = (folder: string) => readFileSync(path.join(folder, "calls.txt"), "utf8").trim().split("\n");
const built = "build test 1";
const served = (port: number) => `start --port ${port} production 1`;

describe("npm start", () => {
  it("builds first, serves, and builds again only for changed files", async () => {
    const folder = makeProject();
    expect(await waitFor(run(folder, "start", { PORT: "4321" }))).toBe(0);
    expect(callsIn(folder)).toEqual([built, served(4321)]);
    expect(await waitFor(run(folder, "start"))).toBe(0);
    expect(callsIn(folder).slice(2)).toEqual([served(3000)]);
    mkdirSync(path.join(folder, "public"));
    writeFileSync(path.join(folder, "public/icon.svg"), "<svg/>");
    expect(await waitFor(run(folder, "start"))).toBe(0);
    expect(callsIn(folder).slice(3)).toEqual([built, served(3000)]);
  });

  it("does not serve when the build fails, and ends with its exit code", async () => {
    const folder = makeProject();
    expect(await waitFor(run(folder, "start", { BUILD_CODE: "7" }))).toBe(7);
    expect(callsIn(folder)).toEqual([built]);
  });

  it("hands the signal to stop on to the server, and ends with its exit code", async () => {
    const folder = makeProject();
    const child = run(folder, "start", { KEEP_RUNNING: "1" });
    const ended = waitFor(child);
    await new Promise((resolve) => {
      child.stdout?.on("data", (text) => String(text).includes("ready") && resolve(undefined));
    });
    child.kill("SIGTERM");
    expect(await ended).toBe(5);
    expect(callsIn(folder)).toEqual([built, served(3000), "stopped"]);
  });
});

describe("npm run build", () => {
  it("ends with the exit code of the build", async () => {
    const folder = makeProject();
    expect(await waitFor(run(folder, "build", { BUILD_CODE: "7" }))).toBe(7);
    expect(callsIn(folder)).toEqual([built]);
  });

  it("ends with 1 for bad content, tells what is wrong, and builds nothing", async () => {
    const folder = makeProject();
    writeFileSync(path.join(folder, "content/odd.txt"), "x");
    const child = run(folder, "build");
    let told = "";
    child.stderr?.on("data", (text) => {
      told += text;
    });
    const closed = once(child, "close");
    expect(await waitFor(child)).toBe(1);
    await closed;
    expect(told).toContain("content/odd.txt:1  is not a name the site knows (file-name)\nHint: ");
    expect(() => callsIn(folder)).toThrow("ENOENT");
  });
});
