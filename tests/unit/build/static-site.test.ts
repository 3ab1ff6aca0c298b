import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { publishFile } from "@/lib/build/publish-file";
import { placeSite, stageSite } from "@/lib/build/static-site";
import { makeFolder } from "../temporary-folder";

interface File {
  name: string;
  body: Buffer;
}

const pages: File[] = [
  { name: "index.html", body: Buffer.from("<p>start</p>") },
  { name: "zh-Hans.html", body: Buffer.from("<p>续费地图</p>") },
  { name: "en/pakistan.html", body: Buffer.from(`<p>${"top up ".repeat(500)}</p>`) },
  { name: "islands/sim.js", body: Buffer.from([0xff, 0xfe, 0x00]) },
];

const places = (folder: string) => ({
  target: path.join(folder, "out"),
  staging: path.join(folder, "cache", "static-site"),
  publicFolder: path.join(folder, "public"),
});

/** A whole site in the three steps of a build. */
async function writeStaticSite(files: readonly File[], { publicFolder, ...to }: ReturnType<typeof places>) {
  await stageSite(to.staging, publicFolder);
  for (const { name, body } of files) publishFile(name, body, to);
  await placeSite(to);
}

/** Every file below a folder with its bytes. */
function readAll(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), readFileSync(file, "latin1")];
    }),
  );
}

describe("a static site", () => {
  it("writes each file, of text or not, with both compressed forms, which hold it", async () => {
    const folder = makeFolder();
    const { target } = places(folder);
    await writeStaticSite(pages, places(folder));
    expect(Object.keys(readAll(target))).toHaveLength(pages.length * 3);
    for (const { name, body } of pages) {
      const file = path.join(target, name);
      expect(readFileSync(file)).toEqual(body);
      expect(brotliDecompressSync(readFileSync(`${file}.br`))).toEqual(body);
      expect(gunzipSync(readFileSync(`${file}.gz`))).toEqual(body);
    }
    expect(readFileSync(path.join(target, "en/pakistan.html.br")).length).toBeLessThan(100);
  });

  it("writes a picture alone: it is compressed as it is", async () => {
    const folder = makeFolder();
    await writeStaticSite([{ name: "og/en/home.png", body: Buffer.from("picture") }], places(folder));
    expect(readAll(places(folder).target)).toEqual({ "og/en/home.png": "picture" });
  });

  it("copies the public files, and does without any", async () => {
    const folder = makeFolder({ "public/icon.svg": "<svg/>", "public/islands/search.js": "1" });
    await writeStaticSite([], places(folder));
    expect(readAll(places(folder).target)).toEqual({ "icon.svg": "<svg/>", "islands/search.js": "1" });
    const bare = makeFolder();
    await writeStaticSite([], places(bare));
    expect(readAll(places(bare).target)).toEqual({});
  });

  it("replaces the last site: pages that are gone are gone", async () => {
    const folder = makeFolder();
    await writeStaticSite(pages, places(folder));
    await writeStaticSite(pages.slice(0, 1), places(folder));
    expect(Object.keys(readAll(places(folder).target)).sort()).toEqual([
      "index.html",
      "index.html.br",
      "index.html.gz",
    ]);
  });

  it("leaves no trace of what an earlier, broken build left in its staging folder", async () => {
    const folder = makeFolder({ "cache/static-site/old.html": "old" });
    await writeStaticSite(pages, places(folder));
    expect(existsSync(path.join(places(folder).target, "old.html"))).toBe(false);
    expect(existsSync(places(folder).staging)).toBe(false);
  });
});

describe("a file", () => {
  it("is compressed the harder the more readers wait for it: what pages share, pages, what programs read", async () => {
    const folder = makeFolder();
    const { target } = places(folder);
    const text = Array.from({ length: 4000 }, (_, at) => `${(at * 7919) % 1009} top up ${(at * 31) % 97}`).join("\n");
    const names = ["en/a.html", "search/en.json", "en/a.md", "data/a.json"];
    await writeStaticSite(
      names.map((name) => ({ name, body: Buffer.from(text) })),
      places(folder),
    );
    const [page, index, markdown, data] = names.map((name) => readFileSync(path.join(target, `${name}.br`)).length);
    expect(page).toBeGreaterThan(index ?? 0);
    expect(markdown).toBeGreaterThan(page ?? 0);
    expect(data).toBe(markdown);
  });
});

describe("the bytes of a file on the way to a reader", () => {
  it.each([
    ["en.html", "as gzip, which every browser knows"],
    ["og/en/home.png", "as it is, being a picture"],
  ])("are told of %s %s, when it is new and when it was there", async (name) => {
    const folder = makeFolder();
    const to = places(folder);
    const body = Buffer.from("top up ".repeat(100));
    for (const _ of ["new", "unchanged"]) {
      await stageSite(to.staging, to.publicFolder);
      const bytes = publishFile(name, body, to);
      await placeSite(to);
      const sent = path.join(to.target, name.endsWith(".png") ? name : `${name}.gz`);
      expect(bytes).toBe(statSync(sent).size);
    }
  });
});

describe("compressed forms of the last build", () => {
  const mark = Buffer.from("from the last build");

  async function rebuild(change: (target: string) => void, html = "<p>same</p>") {
    const folder = makeFolder();
    const { target } = places(folder);
    await writeStaticSite([{ name: "en.html", body: Buffer.from("<p>same</p>") }], places(folder));
    for (const kind of ["br", "gz"]) writeFileSync(path.join(target, `en.html.${kind}`), mark);
    change(target);
    await writeStaticSite([{ name: "en.html", body: Buffer.from(html) }], places(folder));
    return {
      br: readFileSync(path.join(target, "en.html.br")),
      gz: readFileSync(path.join(target, "en.html.gz")),
    };
  }

  it("are taken over for an unchanged page", async () => {
    expect(await rebuild(() => {})).toEqual({ br: mark, gz: mark });
  });

  it("are made anew for a changed page", async () => {
    const { br, gz } = await rebuild(() => {}, "<p>changed</p>");
    expect(brotliDecompressSync(br).toString()).toBe("<p>changed</p>");
    expect(gunzipSync(gz).toString()).toBe("<p>changed</p>");
  });

  it.each(["br", "gz"])("are made anew where the .%s is missing", async (kind) => {
    const { br, gz } = await rebuild((target) => rmSync(path.join(target, `en.html.${kind}`)));
    expect(brotliDecompressSync(br).toString()).toBe("<p>same</p>");
    expect(gunzipSync(gz).toString()).toBe("<p>same</p>");
  });
});

describe("a build that fails midway", () => {
  it("leaves the last site whole, and the next build succeeds", async () => {
    const folder = makeFolder({ "public/icon.svg": "<svg/>" });
    const { target, staging } = places(folder);
    await writeStaticSite(pages, places(folder));
    const before = readAll(target);
    expect(before["index.html"]).toBe("<p>start</p>");

    const changed = pages.map((page) => ({ ...page, body: Buffer.from(`${page.body}!`) }));
    const broken = [...changed, { name: "en/\0", body: Buffer.from("") }];
    await expect(writeStaticSite(broken, places(folder))).rejects.toThrow();
    expect(Object.keys(readAll(staging)).length).toBeGreaterThan(0);
    expect(readAll(target)).toEqual(before);

    await writeStaticSite(changed, places(folder));
    expect(readAll(target)["index.html"]).toBe("<p>start</p>!");
  });

  it.each([
    ["same", true],
    ["changed", false],
  ])("keep their time, of which servers make ETags, when the page is the %s", async (text, isKept) => {
    const longAgo = new Date("2020-01-01T00:00:00Z");
    const folder = makeFolder();
    const { target } = places(folder);
    await writeStaticSite([{ name: "en.html", body: Buffer.from("<p>same</p>") }], places(folder));
    const names = ["en.html", "en.html.br", "en.html.gz"].map((name) => path.join(target, name));
    for (const name of names) utimesSync(name, longAgo, longAgo);
    await writeStaticSite([{ name: "en.html", body: Buffer.from(`<p>${text}</p>`) }], places(folder));
    for (const name of names) expect(statSync(name).mtime.getTime() === longAgo.getTime(), name).toBe(isKept);
  });
});
