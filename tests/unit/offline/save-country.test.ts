import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CountryCopy } from "@/lib/offline/country-copy";
import { forgetCountry, saveCountry } from "@/lib/offline/save-country";
import { type Described, describeFile, sealCopy } from "@/lib/offline/seal-copy";
import { findRecord, findSaved, listMissing, listRecords } from "@/lib/offline/store";
import { makeCaches } from "./saved-stores";

const address = "/offline/en/exampleland.json";
const other = "/offline/en/otherland.json";
let site: Map<string, string>;
let asked: string[];

const plan = (path: string, ...more: string[]) => ({
  name: path,
  path,
  files: [path, ...more].map((file) => ({ path: file })),
});

/** Puts a release of the site in place, with the lists of its two countries. */
async function release(texts: Record<string, string>): Promise<void> {
  site = new Map(Object.entries(texts));
  const described = new Map<string, Described>();
  for (const [path, text] of site) described.set(path, await describeFile(Buffer.from(text), text.length));
  site.set(address, JSON.stringify(sealCopy(plan("/a", "/shared"), described)));
  site.set(other, JSON.stringify(sealCopy(plan("/b", "/shared"), described)));
}

const textOf = async (path: string) => (await findSaved(path))?.text();
const copyOf = (list: string): CountryCopy => JSON.parse(site.get(list) ?? "");

beforeEach(async () => {
  asked = [];
  vi.stubGlobal("caches", makeCaches());
  // A browser without locks, and that does not tell what room there is.
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    const body = site.get(path);
    return new Response(body, { status: body === undefined ? 404 : 200 });
  });
  await release({ "/a": "a1", "/b": "b1", "/shared": "s1" });
});

describe("saving a country", () => {
  it("keeps all its files and reports how far it is", async () => {
    const missing: number[] = [];
    await saveCountry(address, (progress) => missing.push(progress.missing.length));
    expect(missing).toEqual([2, 1, 0]);
    expect([await textOf("/a"), await textOf("/shared")]).toEqual(["a1", "s1"]);
    expect(await listRecords("begun")).toEqual([]);
  });

  it("asks for pages at addresses that name their bytes, so that no shared cache answers with the last release", async () => {
    const copy = copyOf(address);
    const [page] = copy.files;
    if (!page) throw new Error("There is no file");
    page.title = "A";
    site.set(address, JSON.stringify(copy));
    site.set(`/a?${page.hash}`, "a1");
    site.set("/a", "what a cache still holds");
    await saveCountry(address);
    expect(asked).toEqual([address, `/a?${page.hash}`, "/shared"]);
    expect(await textOf("/a")).toBe("a1");
  });

  it("fetches only the list when nothing has changed, and only what has", async () => {
    await saveCountry(address);
    asked = [];
    await saveCountry(address);
    expect(asked).toEqual([address]);
    await release({ "/a": "a2", "/b": "b1", "/shared": "s1" });
    asked = [];
    await saveCountry(address);
    expect(asked).toEqual([address, "/a"]);
    expect(await textOf("/a")).toBe("a2");
  });

  it("shares what is the same with another country, and leaves it there when one is deleted", async () => {
    await saveCountry(address);
    asked = [];
    await saveCountry(other);
    expect(asked).toEqual([other, "/b"]);
    await forgetCountry(address);
    expect([await textOf("/a"), await textOf("/b"), await textOf("/shared")]).toEqual([undefined, "b1", "s1"]);
  });

  it("leaves the saved release as it is when a file of the next does not come, and goes on from there", async () => {
    await saveCountry(address);
    await release({ "/a": "a2", "/b": "b1", "/shared": "s2" });
    const next = site.get("/shared") ?? "";
    site.delete("/shared");
    await expect(saveCountry(address)).rejects.toMatchObject({ reason: "network" });
    expect([await textOf("/a"), await textOf("/shared")]).toEqual(["a1", "s1"]);
    expect((await findRecord(address, "begun"))?.files).toHaveLength(2);
    site.set("/shared", next);
    asked = [];
    await saveCountry(address);
    expect(asked).toEqual([address, "/shared"]);
    expect([await textOf("/a"), await textOf("/shared")]).toEqual(["a2", "s2"]);
  });

  it("says so when the files are never what the list says", async () => {
    site.set("/shared", "another release");
    await expect(saveCountry(address)).rejects.toMatchObject({ reason: "changed" });
    expect(await findSaved("/shared")).toBeUndefined();
  });

  it("says so when there is no room, and keeps what has come", async () => {
    // A record and one file.
    vi.stubGlobal("caches", makeCaches(2));
    await expect(saveCountry(address)).rejects.toMatchObject({ reason: "room" });
    expect((await listMissing(copyOf(address).files)).map(({ path }) => path)).toEqual(["/shared"]);
    expect(await findSaved("/a")).toBeUndefined();
  });
});
