import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { NextAdapter } from "next";
import { getFormats } from "../format";
import { servedPath } from "../indexnow/key";
import { defaultLocale, isLocale } from "../locales";
import { toPublicPath } from "../markdown-path";
import type { CountryCopyPlan } from "../offline/country-copy";
import { sealCopy } from "../offline/seal-copy";
import { findPackOf, isPack } from "../pack/file";
import { toSelfContained } from "../pack/self-contained";
import { fillWeight, type Weighed } from "../page-weight";
import { renderRedirectsFile } from "../redirects";
import { findAbsoluteUrl, isCountryCopyPath } from "../urls";
import { compactHtml } from "./compact-html";
import { deferPrint } from "./defer-print";
import { toPlainHtml } from "./plain-html";
import { inBatches, writeStaticSite } from "./static-site";

interface BuiltPage {
  pathname: string;
  /** Where Next keeps it. */
  filePath: string;
  html: string;
}

/** The answer of a route handler. */
interface BuiltRoute {
  pathname: string;
  filePath: string;
  body: Buffer;
}

type BuildResult = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

/** Rewrites every prerendered page into plain, compact HTML, for `next start` and, with the files of prerendered routes, as a static site in `out/`. */
export const adapter: NextAdapter = {
  name: "topup-atlas",
  async onBuildComplete({ outputs, projectDir, distDir }) {
    requirePrerendered(outputs);
    const pages: BuiltPage[] = [];
    const pageFiles = [...listFiles(outputs, "page"), ...(await listNotFoundFiles(outputs, distDir))];
    await inBatches(pageFiles, 16, async ({ pathname, filePath }) => {
      pages.push({ pathname, filePath, html: finishPage(await readFile(filePath, "utf8"), pathname) });
    });
    const routes = await Promise.all(
      [...listFiles(outputs, "route"), ...listMetadataFiles(outputs)].map(async (file) => ({
        ...file,
        body: await readFile(file.filePath),
      })),
    );
    fillWeights(pages, routes);
    await inBatches(pages, 16, async ({ filePath, html }) => writeFile(filePath, html));
    await sealCopies(routes, pages);
    const files = [
      ...withStartPage(pages).map(({ pathname, html }) => ({
        name: isPack(pathname) ? pathname.slice(1) : `${pathname.slice(1)}.html`,
        body: Buffer.from(html),
      })),
      ...routes.map(({ pathname, body }) => ({ name: servedPath(toPublicPath(pathname)).slice(1), body })),
      { name: "_redirects", body: Buffer.from(renderRedirectsFile(projectDir)) },
    ];
    await writeStaticSite(files, {
      target: path.join(projectDir, "out"),
      staging: path.join(distDir, "static-site"),
      publicFolder: path.join(projectDir, "public"),
    });
  },
};

/** Countries' copies are complete when the build says what is in each of their files, for `next start` too. */
async function sealCopies(routes: readonly BuiltRoute[], pages: readonly BuiltPage[]): Promise<void> {
  const bodies = mapBodies(pages, routes);
  await inBatches(
    routes.filter(({ pathname }) => isCountryCopyPath(pathname)),
    4,
    async (route) => {
      route.body = Buffer.from(JSON.stringify(await sealCopy(JSON.parse(route.body.toString()), bodies)));
      await writeFile(route.filePath, route.body);
    },
  );
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
function listFiles(outputs: BuildResult["outputs"], type: "page" | "route"): { pathname: string; filePath: string }[] {
  return outputs.prerenders.flatMap(({ pathname, routeType, fallback }) =>
    routeType === type && !pathname.startsWith("/_") && fallback?.filePath
      ? [{ pathname, filePath: fallback.filePath }]
      : [],
  );
}

/** Answers of route handlers with a name search engines know, such as robots.txt, which Next hands over as static files. */
function listMetadataFiles(outputs: BuildResult["outputs"]): { pathname: string; filePath: string }[] {
  return outputs.staticFiles.filter(({ filePath }) => filePath.endsWith(".body"));
}

/** The page for unknown addresses: one file for static hosts, and the one `next start` answers with. */
async function listNotFoundFiles(outputs: BuildResult["outputs"], distDir: string) {
  const cache = path.join(distDir, "server");
  const served = (await readdir(cache, { recursive: true })).filter((name) => name.endsWith("_not-found.html"));
  const page = outputs.staticFiles.filter(({ pathname }) => pathname === "/404");
  if (served.length === 0 || page.length === 0) throw new Error("The page for unknown addresses was not prerendered");
  return [
    ...page.map(({ filePath }) => ({ pathname: "/404", filePath })),
    ...served.map((name) => ({ pathname: "/_not-found", filePath: path.join(cache, name) })),
  ];
}

/** A page as readers get it, but for weights that are known only when all pages are finished. */
function finishPage(html: string, pathname: string): string {
  const plain = toPlainHtml(html, pathname);
  return isPack(pathname) ? compactHtml(toSelfContained(plain, findAbsoluteUrl)) : deferPrint(compactHtml(plain));
}

/** Puts into each page its own weight, and those of the pack and of the copy it offers. */
function fillWeights(pages: readonly BuiltPage[], routes: readonly BuiltRoute[]): void {
  const bodies = mapBodies(pages, routes);
  // Countries share files: the start page, the search, scripts.
  const known = new Map<string, number>();
  const weigh = (path: string) => {
    const bytes = known.get(path) ?? gzipSync(bodies.get(path) ?? "", { level: 6 }).length;
    known.set(path, bytes);
    return bytes;
  };
  const weightOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + weigh(path), 0);
  const copies = new Map(listCopyPlans(routes).map(({ path, files }) => [path, files.map((file) => file.path)]));
  for (const page of pages) {
    const fill = (of: Weighed, bytes: number) => {
      page.html = fillWeight(page.html, of, inKilobytes(bytes, page.pathname));
    };
    const pack = findPackOf(page.pathname);
    if (pack && bodies.has(pack)) fill("pack", weightOf([pack]));
    const copy = copies.get(page.pathname);
    if (copy) fill("copy", weightOf(copy));
    fill("page", gzipSync(page.html, { level: 6 }).length);
  }
}

/** Bytes as kilobytes in words; the first segment of a page's path says in which language. */
function inKilobytes(bytes: number, pathname: string): string {
  const locale = pathname.split("/")[1] ?? "";
  return getFormats(isLocale(locale) ? locale : defaultLocale).kilobytes(Math.ceil(bytes / 1000));
}

/** Finished files by their address. */
const mapBodies = (pages: readonly BuiltPage[], routes: readonly BuiltRoute[]) =>
  new Map([
    ...pages.map(({ pathname, html }) => [pathname, Buffer.from(html)] as const),
    ...routes.map(({ pathname, body }) => [pathname, body] as const),
  ]);

const listCopyPlans = (routes: readonly BuiltRoute[]) =>
  routes
    .filter(({ pathname }) => isCountryCopyPath(pathname))
    .map(({ body }) => JSON.parse(body.toString()) as CountryCopyPlan);

/** A static host cannot choose a language at `/`; it shows the English start page, whose canonical address is `/en`. */
function withStartPage<P extends { pathname: string }>(pages: readonly P[]): P[] {
  const start = pages.find(({ pathname }) => pathname === `/${defaultLocale}`);
  if (!start) throw new Error("There is no start page");
  return [...pages.filter(({ pathname }) => pathname !== "/_not-found"), { ...start, pathname: "/index" }];
}
