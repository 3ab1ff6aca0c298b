import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { NextAdapter } from "next";
import { getFormats } from "../format";
import { servedPath } from "../indexnow/key";
import { defaultLocale, isLocale } from "../locales";
import { toPublicPath } from "../markdown-path";
import { sealCopy } from "../offline/seal-copy";
import { fillWeight } from "../page-weight";
import { renderRedirectsFile } from "../redirects";
import { isCountryCopyPath } from "../urls";
import { compactHtml } from "./compact-html";
import { deferPrint } from "./defer-print";
import { toPlainHtml } from "./plain-html";
import { inBatches, writeStaticSite } from "./static-site";

type BuildResult = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

/** Rewrites every prerendered page into plain, compact HTML, for `next start` and, with the files of prerendered routes, as a static site in `out/`. */
export const adapter: NextAdapter = {
  name: "topup-atlas",
  async onBuildComplete({ outputs, projectDir, distDir }) {
    requirePrerendered(outputs);
    const pages: { pathname: string; html: string }[] = [];
    const pageFiles = [...listFiles(outputs, "page"), ...(await listNotFoundFiles(outputs, distDir))];
    await inBatches(pageFiles, 16, async ({ pathname, filePath }) => {
      const html = withWeight(
        deferPrint(compactHtml(toPlainHtml(await readFile(filePath, "utf8"), pathname))),
        pathname,
      );
      await writeFile(filePath, html);
      pages.push({ pathname, html });
    });
    const routes = await Promise.all(
      [...listFiles(outputs, "route"), ...listMetadataFiles(outputs)].map(async (file) => ({
        ...file,
        body: await readFile(file.filePath),
      })),
    );
    await sealCopies(routes, pages);
    const files = [
      ...withStartPage(pages).map(({ pathname, html }) => ({
        name: `${pathname.slice(1)}.html`,
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
async function sealCopies(
  routes: { pathname: string; filePath: string; body: Buffer }[],
  pages: readonly { pathname: string; html: string }[],
): Promise<void> {
  const bodies = new Map([
    ...pages.map(({ pathname, html }) => [pathname, Buffer.from(html)] as const),
    ...routes.map(({ pathname, body }) => [pathname, body] as const),
  ]);
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

/** The page with its own weight in it, compressed as `next start` compresses it; a language's first segment says how to write that. */
function withWeight(html: string, pathname: string): string {
  const locale = pathname.split("/")[1] ?? "";
  const kilobytes = Math.ceil(gzipSync(html, { level: 6 }).length / 1000);
  return fillWeight(html, getFormats(isLocale(locale) ? locale : defaultLocale).kilobytes(kilobytes));
}

/** A static host cannot choose a language at `/`; it shows the English start page, whose canonical address is `/en`. */
function withStartPage<P extends { pathname: string }>(pages: readonly P[]): P[] {
  const start = pages.find(({ pathname }) => pathname === `/${defaultLocale}`);
  if (!start) throw new Error("There is no start page");
  return [...pages.filter(({ pathname }) => pathname !== "/_not-found"), { ...start, pathname: "/index" }];
}
