import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { isUnfinished } from "@/lib/editing/unfinished";
import { createFile, WriteError, writeFileWhole } from "@/lib/editing/write-file";
import { makeFolder } from "../temporary-folder";

let folder: string;

beforeEach(() => {
  folder = makeFolder();
});

const put = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

/** A program that writes with the module under test. */
const program = (code: string) => {
  const file = put(
    "program.mts",
    `import * as writer from ${JSON.stringify(pathToFileURL(path.resolve("lib/editing/write-file.ts")).href)};\n${code}`,
  );
  return ["--import", "tsx/esm", file];
};

describe("writing a whole file", () => {
  it("replaces the text, keeps the permissions, and leaves nothing else behind", async () => {
    const file = put("facts.yaml", "old\n");
    chmodSync(file, 0o640);
    await writeFileWhole(file, "new\n");
    expect(readFileSync(file, "utf8")).toBe("new\n");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["facts.yaml"]);
  });

  it("refuses when somebody else has changed the file meanwhile", async () => {
    const file = put("facts.yaml", "theirs\n");
    await expect(writeFileWhole(file, "mine\n", "old\n")).rejects.toThrow(
      /changed by somebody else meanwhile; nothing was written/,
    );
    expect(readFileSync(file, "utf8")).toBe("theirs\n");
    expect(readdirSync(folder)).toEqual(["facts.yaml"]);
  });

  it("leaves a folder of that name as it is", async () => {
    mkdirSync(path.join(folder, "facts.yaml/inner"), { recursive: true });
    await expect(writeFileWhole(path.join(folder, "facts.yaml"), "text")).rejects.toThrow(WriteError);
    expect(readdirSync(folder)).toEqual(["facts.yaml"]);
    expect(existsSync(path.join(folder, "facts.yaml/inner"))).toBe(true);
  });

  it("lets the last of many writers win, whole", async () => {
    const file = put("facts.yaml", "old\n");
    const texts = Array.from({ length: 20 }, (_, index) => `${index}\n`.repeat(20_000));
    await Promise.all(texts.map((text) => writeFileWhole(file, text)));
    expect(texts).toContain(readFileSync(file, "utf8"));
    expect(readdirSync(folder)).toEqual(["facts.yaml"]);
    expect(process.listenerCount("SIGHUP")).toBe(0);
  });

  it("says so where part of the path is a file", async () => {
    const file = path.join(put("facts.yaml", "old\n"), "more.yaml");
    const failed = writeFileWhole(file, "new\n");
    await expect(failed).rejects.toThrow(WriteError);
    await expect(failed).rejects.toThrow(/facts\.yaml\/more\.yaml cannot be written: part of its path is a file/);
  });

  it("leaves the old text where there is no room for the new one", () => {
    const file = put("facts.yaml", "old\n");
    const command = program(
      `await writer.writeFileWhole(${JSON.stringify(file)}, "x".repeat(1_000_000)).catch((error) => console.log(error.message));`,
    );
    // What a full disk does, as any user can bring it about: no file may grow beyond this many blocks.
    const { stdout } = spawnSync(
      "sh",
      ["-c", 'trap "" XFSZ; ulimit -f 100; exec "$@"', "sh", process.execPath, ...command],
      {
        encoding: "utf8",
        env: { ...process.env, TSX_DISABLE_CACHE: "1" },
      },
    );
    expect(stdout).toMatch(/facts\.yaml does not fit: .*; nothing was written/);
    expect(readFileSync(file, "utf8")).toBe("old\n");
    expect(readdirSync(folder).sort()).toEqual(["facts.yaml", "program.mts"]);
  });

  it("leaves the old text, and no part, when a signal comes while it writes", async () => {
    const file = put("facts.yaml", "old\n");
    const text = "x".repeat(64 * 1024 * 1024);
    const command = program(
      `const text = "x".repeat(${text.length}); for (;;) { await writer.writeFileWhole(${JSON.stringify(path.join(folder, "other.yaml"))}, text); await writer.writeFileWhole(${JSON.stringify(file)}, "old\\n"); }`,
    );
    const child = spawn(process.execPath, command, { stdio: "ignore" });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_code, signal) => resolve(signal)));
    while (child.exitCode === null && !readdirSync(folder).some(isUnfinished)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.kill("SIGTERM");
    expect(await ended).toBe("SIGTERM");
    expect(readdirSync(folder).filter(isUnfinished)).toEqual([]);
    expect(readFileSync(file, "utf8")).toBe("old\n");
  });
});

describe("creating a file", () => {
  it("makes the folders it stands in", async () => {
    const file = path.join(folder, "countries/exampleland/facts.yaml");
    await createFile(file, "new\n");
    expect(readFileSync(file, "utf8")).toBe("new\n");
    expect(readdirSync(path.dirname(file))).toEqual(["facts.yaml"]);
  });

  it("never replaces a file", async () => {
    const file = put("sim.en.md", "old\n");
    await expect(createFile(file, "new\n")).rejects.toThrow(/sim\.en\.md exists already: .*; nothing was written/);
    expect(readFileSync(file, "utf8")).toBe("old\n");
  });

  it("lets one of many win that create the same file at once, and tells the others", async () => {
    const file = path.join(folder, "new/facts.yaml");
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    const results = await Promise.allSettled(texts.map((text) => createFile(file, text)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(texts).toContain(readFileSync(file, "utf8"));
    expect(readdirSync(path.dirname(file))).toEqual(["facts.yaml"]);
  });

  it("leaves no empty folders behind when the file cannot be written", async () => {
    mkdirSync(path.join(folder, "countries"));
    const tooLong = path.join(folder, "countries/exampleland/more", `${"x".repeat(240)}.yaml`);
    await expect(createFile(tooLong, "new\n")).rejects.toThrow(WriteError);
    expect(existsSync(path.join(folder, "countries/exampleland"))).toBe(false);
  });
});
