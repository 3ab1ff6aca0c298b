import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { renderHeadersFile } from "../headers/headers-file";
import { servedPath } from "../indexnow/key";
import { defaultLocale } from "../locales";
import { toPublicPath } from "../markdown-path";
import type { CountryCopyPlan } from "../offline/country-copy";
import { type Described, sealCopy } from "../offline/seal-copy";
import { findPackOf, isPack } from "../pack/file";
import { renderRedirectsFile } from "../redirects";
import type { Pool } from "../threads/pool";
import { isCountryCopyPath } from "../urls";
import { type OfferedWeights, weigh } from "./finish-page";
import type { FinishTask, PageAnswer, PublishTask } from "./page-thread";
import { publishFile } from "./publish-file";
import { placeSite, type SitePlaces, stageSite } from "./static-site";

/** A page, or the answer of a route handler, and the file in which Next keeps it. */
export interface BuiltFile {
  pathname: string;
  filePath: string;
}

export type Threads = Pool<FinishTask | PublishTask, PageAnswer>;

/** What a build has made, and where the static site is to stand. */
interface Built {
  pages: readonly BuiltFile[];
  routes: readonly BuiltFile[];
  projectDir: string;
  places: SitePlaces;
}

/** Finishes every page where it stands and writes the static site; throws before anything is put in place when one cannot be finished. */
export async function publishSite(threads: Threads, { pages, routes, projectDir, places }: Built): Promise<void> {
  requireStartPage(pages);
  const weights = new Map<string, number>();
  await threads.run(
    pages.map((page): FinishTask => ({ kind: "finish", ...page })),
    ({ transfer }, { pathname }) => weights.set(pathname, transfer),
  );
  const copies = await readCopies(routes);
  const offered = await weighOffers(weights, copies, routes);

  await stageSite(places.staging, path.join(projectDir, "public"));
  const described = new Map<string, Described>();
  const files = [
    ...pages.map((page): PublishTask => {
      return { kind: "publish", ...page, names: namesOfPage(page.pathname), offered: offered(page.pathname) };
    }),
    ...routes.filter(({ pathname }) => !isCountryCopyPath(pathname)).map(toRouteTask),
  ];
  await threads.run(files, (answer, { pathname }) => described.set(pathname, answer as Described));
  // Countries' copies are complete when the build says what is in each of their files, for `next start` too.
  for (const { file, plan } of copies) await writeFile(file.filePath, JSON.stringify(sealCopy(plan, described)));
  await threads.run(
    copies.map(({ file }) => toRouteTask(file)),
    () => {},
  );
  publishFile("_headers", Buffer.from(renderHeadersFile()), places);
  publishFile("_redirects", Buffer.from(renderRedirectsFile(path.join(projectDir, "content"))), places);
  await placeSite(places);
}

const startPage = `/${defaultLocale}`;

function requireStartPage(pages: readonly BuiltFile[]): void {
  if (!pages.some(({ pathname }) => pathname === startPage)) throw new Error("There is no start page");
}

/** A static host cannot choose a language at `/`; it shows the English start page, whose canonical address is `/en`. */
function namesOfPage(pathname: string): string[] {
  if (pathname === "/_not-found") return [];
  const name = isPack(pathname) ? pathname.slice(1) : `${pathname.slice(1)}.html`;
  return pathname === startPage ? [name, "index.html"] : [name];
}

const toRouteTask = (route: BuiltFile): PublishTask => ({
  kind: "publish",
  ...route,
  names: [servedPath(toPublicPath(route.pathname)).slice(1)],
});

interface BuiltCopy {
  file: BuiltFile;
  plan: CountryCopyPlan;
}

async function readCopies(routes: readonly BuiltFile[]): Promise<BuiltCopy[]> {
  const copies: BuiltCopy[] = [];
  for (const file of routes.filter(({ pathname }) => isCountryCopyPath(pathname))) {
    copies.push({ file, plan: JSON.parse(await readFile(file.filePath, "utf8")) });
  }
  return copies;
}

/** For each page the weight of the pack and of the copy it offers. */
async function weighOffers(
  weights: Map<string, number>,
  copies: readonly BuiltCopy[],
  routes: readonly BuiltFile[],
): Promise<(pathname: string) => OfferedWeights> {
  const files = new Map(copies.map(({ plan }) => [plan.path, plan.files.map((file) => file.path)]));
  // Scripts and the index of the search are in the copies of all countries.
  const shared = new Set([...files.values()].flat().filter((path) => !weights.has(path)));
  for (const { pathname, filePath } of routes) {
    if (shared.has(pathname)) weights.set(pathname, weigh(await readFile(filePath)));
  }
  return (pathname) => {
    const pack = weights.get(findPackOf(pathname) ?? "");
    const copy = files.get(pathname)?.reduce((sum, path) => sum + (weights.get(path) ?? 0), 0);
    return { ...(pack !== undefined && { pack }), ...(copy !== undefined && { copy }) };
  };
}
