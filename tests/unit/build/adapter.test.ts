import { readFileSync } from "node:fs";
import path from "node:path";
import type { NextAdapter } from "next";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { hashOf } from "@/lib/build/content-policy";
import { caching } from "@/lib/headers/caching";
import { renderHeadersFile } from "@/lib/headers/headers-file";
import { weightMark } from "@/lib/page-weight";
import { makeFolder } from "../temporary-folder";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

const html = (name: string) =>
  `<!DOCTYPE html><html lang="en"><head><style data-precedence="next" data-href="/_next/static/x.css">.card{top:0}.unused{top:1px}</style></head><body><p class="card">${name}</p><script>self.__next_f.push([1])</script></body></html>`;
const policy = `<meta http-equiv=Content-Security-Policy content="style-src '${hashOf(".a{top:0}")}'">`;
const compact = (name: string) =>
  `<!DOCTYPE html><html lang=en><head>${policy}<style>.a{top:0}</style></head><body><p class=a>${name}</p></body></html>`;

const files = {
  ".next/server/app/en.html": html("start"),
  ".next/server/app/en/pakistan.html": html("country"),
  ".next/server/app/_not-found.html": html("unknown"),
  ".next/server/app/503.html": html("unavailable"),
  ".next/server/pages/404.html": html("unknown"),
  ".next/server/pages/500.html": "<p>Next</p><script>alert()</script>",
  ".next/server/app/_global-error.html": "<p>Next</p><script>alert()</script>",
  "public/icon.svg": "<svg/>",
  "content/redirects.yaml": "redirects:\n  - { from: /pakistan/jazz, to: /pakistan }\n",
  ".next/server/app/data/index.json.body": '{"files":[{"checked":"2026-01-01"}]}',
  ...metaOf("en", "en/pakistan", "503", "_not-found", "data/index.json"),
};

/** The files in which Next keeps the headers of what it has prerendered. */
function metaOf(...names: string[]): Record<string, string> {
  const meta = JSON.stringify({ headers: { "x-nextjs-prerender": "1", "content-language": "en" }, kept: true });
  return Object.fromEntries(names.map((name) => [`.next/server/app/${name}.meta`, meta]));
}

const page = (folder: string, pathname: string, changes: object = {}) => ({
  pathname,
  route: pathname,
  routeType: "page",
  compute: "static",
  fallback: { filePath: path.join(folder, ".next/server/app", `${pathname.slice(1)}.html`) },
  ...changes,
});

/** What Next hands over at the end of a build, as far as the adapter reads it. */
function makeBuild(folder: string, change: (outputs: Record<string, object[]>) => void = () => {}) {
  const outputs: Record<string, object[]> = {
    prerenders: [
      page(folder, "/en"),
      page(folder, "/en/pakistan"),
      page(folder, "/503"),
      page(folder, "/_not-found"),
      page(folder, "/data/index.json", {
        routeType: "route",
        fallback: { filePath: path.join(folder, ".next/server/app/data/index.json.body") },
      }),
    ],
    appPages: [{ pathname: "/en" }, { pathname: "/en.rsc" }, { pathname: "/en/pakistan" }, { pathname: "/_not-found" }],
    staticFiles: ["404", "500"].map((status) => ({
      pathname: `/${status}`,
      filePath: path.join(folder, `.next/server/pages/${status}.html`),
    })),
  };
  change(outputs);
  return { outputs, projectDir: folder, distDir: path.join(folder, ".next"), buildId: "b1" } as unknown as Build;
}

/** The adapter by the path that next.config.ts names. */
const { default: adapter } = (await import(path.resolve("lib/build/adapter.mjs"))) as { default: NextAdapter };
const run = async (build: Build) => adapter.onBuildComplete?.(build);

describe("the build adapter", () => {
  it("makes plain, compact pages of what Next prerendered, where Next serves them from", async () => {
    const folder = makeFolder(files);
    await run(makeBuild(folder));
    const read = (name: string) => readFileSync(path.join(folder, ".next/server", name), "utf8");
    expect(read("app/en.html")).toBe(compact("start"));
    expect(read("app/en/pakistan.html")).toBe(compact("country"));
    expect(read("app/_not-found.html")).toBe(compact("unknown"));
    expect(read("pages/404.html")).toBe(compact("unknown"));
  });

  it("writes them as a static site, with a start page and the public files", async () => {
    const folder = makeFolder(files);
    await run(makeBuild(folder));
    const read = (name: string) => readFileSync(path.join(folder, "out", name), "utf8");
    expect(read("en.html")).toBe(compact("start"));
    expect(read("index.html")).toBe(compact("start"));
    expect(read("en/pakistan.html")).toBe(compact("country"));
    expect(read("404.html")).toBe(compact("unknown"));
    expect(read("icon.svg")).toBe("<svg/>");
    expect(read("_redirects")).toMatch(/^# .*\n\//);
    expect(read("_redirects")).toContain("/en/pakistan/jazz /en/pakistan 308\n");
    expect(() => read("_not-found.html")).toThrow("ENOENT");
  });

  it("shows the page for what cannot be shown where Next would show its own, and hands it to web servers", async () => {
    const folder = makeFolder(files);
    await run(makeBuild(folder));
    for (const name of [".next/server/pages/500.html", ".next/server/app/_global-error.html", "out/503.html"])
      expect(readFileSync(path.join(folder, name), "utf8"), name).toBe(compact("unavailable"));
  });

  it("notes beside each answer how long it may be kept, and takes out what only the framework reads", async () => {
    const folder = makeFolder(files);
    await run(makeBuild(folder));
    const read = (name: string) => JSON.parse(readFileSync(path.join(folder, `.next/server/app/${name}.meta`), "utf8"));
    expect(read("en")).toEqual({ headers: { "content-language": "en", "cache-control": caching.text }, kept: true });
    for (const name of ["_not-found", "503"]) expect(read(name).headers["cache-control"]).toBe(caching.missing);
    // Next makes no ETag for what route handlers answer.
    expect(read("data/index.json").headers).toMatchObject({
      "cache-control": caching.text,
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
  });

  it("writes the headers for static hosts, and what the build is made of", async () => {
    const folder = makeFolder(files);
    await run(makeBuild(folder));
    expect(readFileSync(path.join(folder, "out/_headers"), "utf8")).toBe(renderHeadersFile());
    expect(JSON.parse(readFileSync(path.join(folder, ".next/release.json"), "utf8"))).toMatchObject({
      build: "b1",
      checked: "2026-01-01",
    });
  });

  it("adds to the static site what route handlers have answered, byte for byte", async () => {
    vi.stubEnv("INDEXNOW_KEY", "abcd-1234");
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const answers = ["island", "key", "robots"].flatMap((name) => [
      [`.next/cache/${name}.body`, "export {};"],
      [`.next/cache/${name}.meta`, "{}"],
    ]);
    const folder = makeFolder({ ...files, ...Object.fromEntries(answers) });
    const fileOf = (name: string) => ({ filePath: path.join(folder, `.next/cache/${name}.body`) });
    const build = makeBuild(folder, ({ prerenders, staticFiles }) => {
      prerenders?.push(page(folder, "/islands/country-1.js", { routeType: "route", fallback: fileOf("island") }));
      prerenders?.push(page(folder, "/indexnow/abcd-1234.txt", { routeType: "route", fallback: fileOf("key") }));
      // So Next hands over what it takes for metadata by its name.
      staticFiles?.push({ pathname: "/robots.txt", ...fileOf("robots") });
      staticFiles?.push({ pathname: "/_next/static/x.css", filePath: "x.css" });
    });
    await run(build);
    expect(readFileSync(path.join(folder, "out/robots.txt"), "utf8")).toBe("export {};");
    expect(readFileSync(path.join(folder, "out/islands/country-1.js"), "utf8")).toBe("export {};");
    // The route stands in a folder, the file it makes at the root.
    expect(readFileSync(path.join(folder, "out/abcd-1234.txt"), "utf8")).toBe("export {};");
    expect(readFileSync(fileOf("island").filePath, "utf8")).toBe("export {};");
  });

  it("makes of a pack a file that stands alone, and tells its country's page what it weighs", async () => {
    const styles =
      '<style data-precedence="next" data-href="/_next/static/x.css">h1{top:0}@media print{p{top:1px}}</style>';
    const pack = `<!DOCTYPE html><html lang="en"><head>${styles}</head><body><h1>Pack</h1><article id="sim" data-page="/en/pakistan/sim"><h1 id="a">SIM</h1><a href="#a">A</a></article><p>End</p></body></html>`;
    const folder = makeFolder({
      ...files,
      ".next/server/app/en/pakistan.html": html(`<small data-pack-weight="" hidden="">${weightMark("pack")}</small>`),
      ".next/server/app/en/pakistan/pack.html.html": pack,
      ...metaOf("en/pakistan/pack.html"),
    });
    await run(makeBuild(folder, ({ prerenders }) => prerenders?.push(page(folder, "/en/pakistan/pack.html"))));
    const made = readFileSync(path.join(folder, "out/en/pakistan/pack.html"), "utf8");
    expect(made).toContain("<article id=sim><h2 id=sim-a>SIM</h2><a href=#sim-a>A</a></article>");
    expect(made).toContain("<style>h2{top:0}@media print{p{top:1px}}</style>");
    expect(made).toContain("<head><meta http-equiv=Content-Security-Policy content=\"default-src 'none';");
    expect(readFileSync(path.join(folder, "out/en/pakistan.html"), "utf8")).toContain("<small>1\u00a0kB</small>");
    expect(readFileSync(path.join(folder, ".next/server/app/en/pakistan/pack.html.html"), "utf8")).toBe(made);
  });

  it("puts guides as Markdown beside their pages", async () => {
    const folder = makeFolder({ ...files, ".next/cache/sim.body": "# SIM\n", ".next/cache/sim.meta": "{}" });
    const filePath = path.join(folder, ".next/cache/sim.body");
    const build = makeBuild(folder, ({ prerenders }) =>
      prerenders?.push(page(folder, "/markdown/en/pakistan", { routeType: "route", fallback: { filePath } })),
    );
    await run(build);
    expect(readFileSync(path.join(folder, "out/en/pakistan.md"), "utf8")).toBe("# SIM\n");
    expect(readFileSync(path.join(folder, "out/en/pakistan.html"), "utf8")).toBe(compact("country"));
  });

  it.each<[string, (outputs: Record<string, object[]>, folder: string) => void]>([
    ["a page without generateStaticParams", ({ appPages }) => appPages?.push({ pathname: "/[locale]/search" })],
    [
      "a page that needs a request",
      ({ prerenders }, folder) => prerenders?.push(page(folder, "/[locale]/search", { compute: "dynamic" })),
    ],
  ])("fails for %s, and names it", async (_, change) => {
    const folder = makeFolder(files);
    const build = makeBuild(folder, (outputs) => change(outputs, folder));
    await expect(run(build)).rejects.toThrow("Not prerendered: /[locale]/search");
    expect(readFileSync(path.join(folder, ".next/server/app/en.html"), "utf8")).toBe(html("start"));
  });

  it("fails for an unknown script, names the page and leaves the last site as it was", async () => {
    const folder = makeFolder({
      ...files,
      "out/en.html": "last",
      ".next/server/app/en/pakistan.html": "<html><script>alert(1)</script></html>",
    });
    await expect(run(makeBuild(folder))).rejects.toThrow("/en/pakistan: unknown script");
    expect(readFileSync(path.join(folder, "out/en.html"), "utf8")).toBe("last");
  });

  it("fails without a page for unknown addresses", async () => {
    const folder = makeFolder(files);
    const build = makeBuild(folder, (outputs) => {
      outputs["staticFiles"] = [];
    });
    await expect(run(build)).rejects.toThrow("The page for unknown addresses was not prerendered");
  });

  it("fails without a start page", async () => {
    const folder = makeFolder(files);
    const build = makeBuild(folder, (outputs) => {
      outputs["prerenders"] = [page(folder, "/en/pakistan")];
      outputs["appPages"] = [];
    });
    await expect(run(build)).rejects.toThrow("There is no start page");
  });
});
