import { copyFile, cp, readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { NextAdapter } from "next";
import { dropOld } from "../cache/drop-old";
import { hashProgram } from "../cache/program";
import { storesFolder } from "../cache/store";
import { builtContent } from "../content/built-content";
import { writeRelease } from "../health/write-release";
import { Pool } from "../threads/pool";
import { getThreadScript, program } from "../threads/script";
import { dataIndexPath, unavailablePath } from "../urls";
import type { ThreadSettings } from "./page-thread";
import { type BuiltFile, publishSite, type Threads } from "./publish-site";

type BuildResult = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

/**
 * Rewrites every prerendered page into plain, compact HTML, for `next start` and, with the files of prerendered routes, as a static
 * site in `out/`. Threads read and write the files one by one: however many there are, no more than a few are in memory.
 */
export const adapter: NextAdapter = {
  name: "topup-atlas",
  async onBuildComplete({ outputs, projectDir, distDir, buildId }) {
    requirePrerendered(outputs);
    const served = await listServed(distDir);
    const pages = [...listFiles(outputs, "page"), ...listNotFoundFiles(outputs, served)];
    const routes = [...listFiles(outputs, "route"), ...listMetadataFiles(outputs)];
    const version = hashProgram(program);
    const settings: ThreadSettings = {
      places: { target: path.join(projectDir, "out"), staging: path.join(distDir, "static-site") },
      store: { folder: storesFolder(projectDir), version },
    };
    const threads: Threads = new Pool(await getThreadScript("lib/build/page-thread.ts", version), settings);
    try {
      await publishSite(threads, { pages, routes, projectDir, places: settings.places });
    } finally {
      await threads.stop();
    }
    await replaceErrorPages(getFile(pages, unavailablePath), outputs, served);
    await keepContent(projectDir, distDir);
    await writeRelease(distDir, { build: buildId, projectDir, index: getFile(routes, dataIndexPath) });
    dropOld(settings.store.folder);
  },
};

/** The file of a page, or of a route handler's answer; throws for an address the build has not made. */
function getFile(files: readonly BuiltFile[], address: string): string {
  const file = files.find(({ pathname }) => pathname === address);
  if (!file) throw new Error(`The build has not made ${address}`);
  return file.filePath;
}

/** What the server computes with lies with its build. */
async function keepContent(projectDir: string, distDir: string): Promise<void> {
  await rm(builtContent(distDir), { recursive: true, force: true });
  await cp(path.join(projectDir, "content"), builtContent(distDir), { recursive: true });
}

/** A page that is not complete at build time would be rendered by the framework at run time, scripts and all. */
function requirePrerendered(outputs: BuildResult["outputs"]): void {
  const prerendered = new Set(outputs.prerenders.map(({ route }) => route));
  const late = [
    ...outputs.appPages
      .map(({ pathname }) => pathname)
      .filter((pathname) => !pathname.endsWith(".rsc") && !pathname.startsWith("/_") && !prerendered.has(pathname)),
    ...outputs.prerenders
      .filter(({ routeType, compute }) => routeType !== undefined && compute !== "static")
      .map(({ pathname }) => pathname),
  ];
  if (late.length > 0)
    throw new Error(`Not prerendered: ${late.join(", ")} (add generateStaticParams, remove what needs a request)`);
}

/** The files Next has prerendered: pages, or the answers of route handlers. */
function listFiles(outputs: BuildResult["outputs"], type: "page" | "route"): BuiltFile[] {
  return outputs.prerenders.flatMap(({ pathname, routeType, fallback }) =>
    routeType === type && !pathname.startsWith("/_") && fallback?.filePath
      ? [{ pathname, filePath: fallback.filePath }]
      : [],
  );
}

/** Answers of route handlers with a name search engines know, such as robots.txt, which Next hands over as static files. */
function listMetadataFiles(outputs: BuildResult["outputs"]): BuiltFile[] {
  return outputs.staticFiles
    .filter(({ filePath }) => filePath.endsWith(".body"))
    .map(({ pathname, filePath }) => ({ pathname, filePath }));
}

/** The page for unknown addresses: one file for static hosts, and the one `next start` answers with. */
function listNotFoundFiles(outputs: BuildResult["outputs"], served: readonly string[]): BuiltFile[] {
  const own = served.filter((name) => name.endsWith("_not-found.html"));
  const page = outputs.staticFiles.filter(({ pathname }) => pathname === "/404");
  if (own.length === 0 || page.length === 0) throw new Error("The page for unknown addresses was not prerendered");
  return [
    ...page.map(({ filePath }) => ({ pathname: "/404", filePath })),
    ...own.map((filePath) => ({ pathname: "/_not-found", filePath })),
  ];
}

/** Puts a page of ours where Next keeps those it shows when it fails, which are in English and need the framework's scripts. */
async function replaceErrorPages(
  page: string,
  outputs: BuildResult["outputs"],
  served: readonly string[],
): Promise<void> {
  const own = served.filter((name) => name.endsWith("_global-error.html"));
  const files = outputs.staticFiles.filter(({ pathname }) => pathname === "/500").map(({ filePath }) => filePath);
  if (files.length === 0) throw new Error("The page for errors was not prerendered");
  for (const file of [...files, ...own]) await copyFile(page, file);
}

/** Every file `next start` answers with, of which a large site has tens of thousands. */
async function listServed(distDir: string): Promise<string[]> {
  const folder = path.join(distDir, "server");
  return (await readdir(folder, { recursive: true })).map((name) => path.join(folder, name));
}
