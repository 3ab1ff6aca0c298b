import { appendFileSync, cpSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { commands } from "../commands";
import { generateContent, slugOf } from "./generate-content";
import { buildStarlight, copyGuides, editStarlight, makeStarlight, rebuildStarlight } from "./starlight";
import { weighFolders, weighPage } from "./weigh";
import { type Cost, type makeWorkspace, measure } from "./workspace";

/** What one way of building took for a number of guides. Seconds by the clock and of processors, MiB; `NaN` where it was not measured. */
export interface BuildRow {
  what: string;
  guides: number;
  /** Every HTML page, those without a guide included. */
  pages: number;
  checkSeconds: number;
  /** From nothing, the check of the content included. */
  buildSeconds: number;
  buildCpuSeconds: number;
  /** The same build again after one sentence of one guide was changed, with what the first one kept. */
  rebuildSeconds: number;
  rebuildCpuSeconds: number;
  peakMebibytes: number;
  /** What is served, and all that the build needs to keep on the disk for it. */
  servedMebibytes: number;
  keptMebibytes: number;
  /** Bytes of one guide's page in English. */
  pageGzip: number;
  pageBrotli: number;
}

type Workspace = ReturnType<typeof makeWorkspace>;

const page = path.join("en", slugOf(0), "sim");

/** Builds the site with this many invented guides: from nothing, and again after one edit. */
export async function measureBuild({ folder }: Workspace, size: number): Promise<BuildRow> {
  cpSync("content/messages", path.join(folder, "content/messages"), { recursive: true });
  const guides = generateContent(path.join(folder, "content"), size);
  const forget = () => {
    for (const made of [".next", "out", "node_modules/.cache/topup-atlas"]) {
      rmSync(path.join(folder, made), { recursive: true, force: true });
    }
  };
  forget();
  const check: Cost = await measure(folder, commands.check);
  // The check and the build share what they find and parse; each is measured from nothing.
  forget();
  const build: Cost = await measure(folder, commands.build);
  if (!existsSync(path.join(folder, "out", `${page}.html`))) throw new Error("The build wrote no pages");
  const { pages } = weighFolders(folder, ["out"]);
  appendFileSync(path.join(folder, "content/countries", slugOf(0), "sim.en.md"), "\nOne more sentence.\n");
  const rebuild = await measure(folder, commands.build);
  const weight = weighPage(path.join(folder, "out", `${page}.html`));
  return {
    what: "Topup Atlas",
    guides,
    pages,
    checkSeconds: check.seconds,
    buildSeconds: build.seconds,
    buildCpuSeconds: build.cpuSeconds,
    rebuildSeconds: rebuild.seconds,
    rebuildCpuSeconds: rebuild.cpuSeconds,
    peakMebibytes: Math.max(build.peakMebibytes, rebuild.peakMebibytes),
    servedMebibytes: weighFolders(folder, ["out"]).mebibytes,
    keptMebibytes: weighFolders(folder, [".next"]).mebibytes,
    pageGzip: weight.gzip,
    pageBrotli: weight.brotli,
  };
}

/**
 * Builds the same guides with Starlight, as it comes (a list of all pages on each) or without that list, as the site has none.
 * Starlight also makes an index for its search over all words and a sitemap. The site also makes pages of each country, packs, copies,
 * feeds, pictures and Markdown, a search over names and words, and the compressed forms of all of them.
 */
export async function measureStarlight(
  { folder }: Workspace,
  size: number,
  { hasSidebar }: { hasSidebar: boolean },
): Promise<BuildRow> {
  generateContent(path.join(folder, "content"), size);
  const site = makeStarlight({ hasSidebar });
  try {
    const guides = copyGuides(site, path.join(folder, "content"));
    const build = await buildStarlight(site);
    const { mebibytes, pages } = weighFolders(site.folder, ["dist"]);
    const weight = weighPage(path.join(site.folder, "dist", page, "index.html"));
    editStarlight(site, `${page}.md`);
    const rebuild = await rebuildStarlight(site);
    return {
      what: hasSidebar ? "Starlight" : "Starlight without its list of pages",
      guides,
      pages,
      checkSeconds: Number.NaN,
      buildSeconds: build.seconds,
      buildCpuSeconds: build.cpuSeconds,
      rebuildSeconds: rebuild.seconds,
      rebuildCpuSeconds: rebuild.cpuSeconds,
      peakMebibytes: Math.max(build.peakMebibytes, rebuild.peakMebibytes),
      servedMebibytes: mebibytes,
      keptMebibytes: weighFolders(site.folder, [".astro", "node_modules/.astro"]).mebibytes,
      pageGzip: weight.gzip,
      pageBrotli: weight.brotli,
    };
  } finally {
    site.remove();
  }
}
