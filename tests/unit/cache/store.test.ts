import { chmodSync, existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dropOld } from "@/lib/cache/drop-old";
import { openStore } from "@/lib/cache/store";
import { makeFolder } from "../temporary-folder";

const open = (folder: string, version = "program") => openStore("texts", folder, version);

/** The files in which a folder's results are kept. */
const listKept = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** The only file a folder has. */
function findOnly(folder: string): string {
  const [file, ...more] = listKept(folder);
  if (file === undefined || more.length > 0) throw new Error(`Expected one file in ${folder}`);
  return file;
}

afterEach(() => vi.restoreAllMocks());

describe("a store", () => {
  it("finds what was kept under the same key, in this process or a later one", () => {
    const folder = makeFolder();
    open(folder).keep("a text", Buffer.from([0, 255, 10]));
    expect(open(folder).find("a text")).toEqual(Buffer.from([0, 255, 10]));
  });

  it.each([
    ["of another text", "another text", "program", "texts"],
    ["of another program", "a text", "changed program", "texts"],
    ["of another name", "a text", "program", "pages"],
  ])("finds nothing %s", (_, key, version, name) => {
    const folder = makeFolder();
    open(folder).keep("a text", "result");
    expect(openStore(name, folder, version).find(key)).toBeUndefined();
    expect(open(folder).find("a text")?.toString()).toBe("result");
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ["cut short", (bytes) => bytes.subarray(0, -1)],
    ["empty", () => Buffer.alloc(0)],
    ["changed in one bit", (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])])],
  ])("makes anew what was %s", (_, harm) => {
    const folder = makeFolder();
    open(folder).keep("a text", "result");
    const file = findOnly(folder);
    writeFileSync(file, harm(readFileSync(file)));
    expect(open(folder).find("a text")).toBeUndefined();
    open(folder).keep("a text", "result again");
    expect(open(folder).find("a text")?.toString()).toBe("result again");
  });

  it("holds one whole result when two builds keep one at once, and nothing beside it", () => {
    const folder = makeFolder();
    const [one, other] = [open(folder), open(folder)];
    for (let round = 0; round < 50; round += 1) {
      one.keep("a text", "one".repeat(round * 1000));
      other.keep("a text", "other".repeat(round * 1000));
      expect(one.find("a text")?.toString()).toBe("other".repeat(round * 1000));
    }
    expect(listKept(folder)).toHaveLength(1);
  });

  it("says once that nothing can be kept, and goes on", async () => {
    vi.resetModules();
    const { openStore: openAnew } = await import("@/lib/cache/store");
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    // A file stands where the folder belongs: even root cannot write below it.
    const folder = path.join(makeFolder({ cache: "" }), "cache", "topup");
    const store = openAnew("texts", folder, "program");
    store.keep("a text", "result");
    store.keep("another text", "result");
    expect(store.find("a text")).toBeUndefined();
    expect(said.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/^Nothing can be kept in .*cache\/topup \(ENOTDIR.*\): this build goes on/),
    ]);
  });

  it("serves what is kept in a folder that cannot be written", () => {
    const folder = makeFolder();
    open(folder).keep("a text", "result");
    const file = findOnly(folder);
    utimesSync(file, 0, 0);
    chmodSync(path.dirname(file), 0o500);
    expect(open(folder).find("a text")?.toString()).toBe("result");
    chmodSync(path.dirname(file), 0o700);
  });
});

describe("old results", () => {
  const week = 7 * 24 * 60 * 60;

  it("are dropped when nobody has used them for a week", () => {
    const folder = makeFolder();
    for (const key of ["used", "forgotten"]) open(folder).keep(key, key);
    const longAgo = Date.now() / 1000 - week - 60;
    for (const file of listKept(folder)) utimesSync(file, longAgo, longAgo);
    open(folder).find("used");
    dropOld(folder);
    expect(open(folder).find("used")?.toString()).toBe("used");
    expect(open(folder).find("forgotten")).toBeUndefined();
    expect(listKept(folder)).toHaveLength(1);
  });

  it("are no matter where nothing has been kept", () => {
    const folder = path.join(makeFolder(), "none");
    dropOld(folder);
    expect(existsSync(folder)).toBe(false);
  });
});
