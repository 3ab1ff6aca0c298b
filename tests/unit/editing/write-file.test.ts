import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createFile, writeFileWhole } from "@/lib/editing/write-file";
import { makeFolder } from "../temporary-folder";

describe("writeFileWhole", () => {
  it("replaces a file's text, keeps its mode and leaves nothing else behind", async () => {
    const folder = makeFolder({ "facts.yaml": "old" });
    chmodSync(path.join(folder, "facts.yaml"), 0o640);
    await writeFileWhole(path.join(folder, "facts.yaml"), "new 新\n");
    expect(readFileSync(path.join(folder, "facts.yaml"), "utf8")).toBe("new 新\n");
    expect(statSync(path.join(folder, "facts.yaml")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["facts.yaml"]);
  });

  it("throws where there is no folder, and makes none", async () => {
    const folder = makeFolder();
    await expect(writeFileWhole(path.join(folder, "nowhere/facts.yaml"), "text")).rejects.toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves the old file and no other when it cannot take its place", async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, "facts.yaml/inner"), { recursive: true });
    await expect(writeFileWhole(path.join(folder, "facts.yaml"), "text")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["facts.yaml"]);
    expect(existsSync(path.join(folder, "facts.yaml/inner"))).toBe(true);
  });

  it("lets the last of many writers win, whole", async () => {
    const folder = makeFolder({ "facts.yaml": "old" });
    const texts = Array.from({ length: 20 }, (_, index) => `${index}\n`.repeat(20_000));
    await Promise.all(texts.map((text) => writeFileWhole(path.join(folder, "facts.yaml"), text)));
    expect(texts).toContain(readFileSync(path.join(folder, "facts.yaml"), "utf8"));
    expect(readdirSync(folder)).toEqual(["facts.yaml"]);
  });
});

describe("createFile", () => {
  it("writes a new file", async () => {
    const folder = makeFolder();
    await createFile(path.join(folder, "sim.en.md"), "text");
    expect(readFileSync(path.join(folder, "sim.en.md"), "utf8")).toBe("text");
    expect(readdirSync(folder)).toEqual(["sim.en.md"]);
  });

  it("never replaces one that is there", async () => {
    const folder = makeFolder({ "sim.en.md": "mine" });
    await expect(createFile(path.join(folder, "sim.en.md"), "text")).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(path.join(folder, "sim.en.md"), "utf8")).toBe("mine");
    expect(readdirSync(folder)).toEqual(["sim.en.md"]);
  });

  it("lets exactly one of several writers have the name", async () => {
    const folder = makeFolder();
    const results = await Promise.allSettled(
      ["a", "b", "c", "d"].map((text) => createFile(path.join(folder, "sim.en.md"), text)),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
