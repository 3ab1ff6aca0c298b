import { commands } from "../commands";
import { type BuildRow, measureBuild, measureStarlight } from "./builds";
import { generateContent } from "./generate-content";
import { measureLoad, soak } from "./load";
import { comparePages } from "./page";
import { recordResults } from "./results";
import { makeWorkspace, measure } from "./workspace";

/**
 * `npm run bench -- [page] [load] [soak] [build] [starlight] [sizes…]`: a guide beside stock Next; ways to serve a thousand
 * addresses beside nginx; memory after ten minutes of load; builds with so many guides; the same guides with Starlight, which is
 * fetched for it. `page`, `load` and `build` when none is named. Writes what it finds to tests/bench/results.json; decides nothing.
 */
const [sizes, parts] = [true, false].map((isSize) =>
  process.argv.slice(2).filter((word) => /^\d+$/.test(word) === isSize),
);
const isAsked = (part: string) => (parts?.length ? parts : ["page", "load", "build"]).includes(part);
const guideSizes = sizes?.length ? sizes.map(Number) : [100, 1_000];
const soakMinutes = 10;
/** Starlight's list of all pages, on each of them, is measured up to here: it makes a site of twice the size four times as large. */
const longestSidebar = 1_000;
/** Enough guides for a thousand addresses. */
const loadGuides = 240;

const workspace = makeWorkspace();
const { folder } = workspace;
try {
  if (isAsked("page")) report("page", { ...(await comparePages(folder)) });
  const builds: BuildRow[] = [];
  /** Written down one by one: the large ones take long. */
  const add = (row: BuildRow) => {
    builds.push(row);
    report("build", { builds: builds.map(roundAll) });
  };
  for (const size of guideSizes) {
    if (isAsked("build")) add(await measureBuild(workspace, size));
    for (const hasSidebar of isAsked("starlight") ? [true, false] : [])
      if (!hasSidebar || size <= longestSidebar) add(await measureStarlight(workspace, size, { hasSidebar }));
  }
  if (isAsked("load") || isAsked("soak")) {
    generateContent(`${folder}/content`, loadGuides);
    await measure(folder, commands.build);
    if (isAsked("load")) report("load", { load: await measureLoad(folder) });
    if (isAsked("soak")) report("soak", { soak: [await soak(folder, soakMinutes)] });
  }
} finally {
  workspace.remove();
}

function report(part: string, tables: Record<string, readonly object[]>): void {
  for (const rows of Object.values(tables)) console.table(rows);
  recordResults(part, tables);
}

/** One decimal is more than a repetition agrees on; what was not measured is left out. */
function roundAll(row: BuildRow): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => !Number.isNaN(value))
      .map(([key, value]) => [key, typeof value === "number" ? Math.round(value * 10) / 10 : value]),
  );
}
