import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

export const outFolder = path.resolve("out");

/** A page of the static site with its document, after removing scripts: what a reader without JavaScript and a crawler get. */
export interface BuiltPage {
  /** Address path, such as `/en/pakistan/sim`. */
  pathname: string;
  file: string;
  html: string;
  document: Document;
}

const isPackFile = (name: string) => name.endsWith("/pack.html");

/** Every HTML page below `out/`; packs are no pages of the site, but files to keep. */
export const readBuiltPages = () => readHtml((name) => !isPackFile(name));

/** Every pack: a country in one file. */
export const readPacks = () => readHtml(isPackFile);

function readHtml(isWanted: (name: string) => boolean): BuiltPage[] {
  return readdirSync(outFolder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".html") && isWanted(name))
    .sort()
    .map((name) => {
      const file = path.join(outFolder, name);
      const html = readFileSync(file, "utf8");
      const { document } = new JSDOM(html.replace(/<script\b[\s\S]*?<\/script>/g, "")).window;
      return { pathname: `/${name.replace(/\.html$/, "")}`, file, html, document };
    });
}

/** Pages that say in every language why there is no page. */
export const errorPages = ["/404", "/503"];

/** Pages with an address of their own in a language: all but the start page for static hosts and those for errors. */
export function listLocalizedPages(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.filter(({ pathname }) => ![...errorPages, "/index"].includes(pathname));
}

/** The text a reader sees: no styles, no scripts, no tags. */
export function visibleText({ document }: BuiltPage): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of body.querySelectorAll("style, script")) hidden.remove();
  return (body.textContent ?? "").replace(/\s+/g, " ").trim();
}
