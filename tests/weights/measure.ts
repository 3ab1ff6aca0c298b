import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { type Locale, localeTags } from "@/lib/locales";
import { listPageTypes } from "../page-types";

/** What one page costs a reader who opens it, without what the browser has from elsewhere. Bytes are compressed as `next start` does. */
export interface Weight {
  /** Its address without the language. */
  page: string;
  locale: Locale;
  /** Bytes of the document. */
  html: number;
  /** Bytes of the scripts it loads by itself. */
  scripts: number;
  /** The document, and whatever the browser fetches to show it. */
  requests: number;
  elements: number;
}

// Level 6 is what `next start` compresses with.
const weigh = (file: string) => gzipSync(readFileSync(file), { level: 6 }).length;

/** The weights of one page of every type in every language, from a static site. */
export function measureWeights(out: string): Weight[] {
  return localeTags.flatMap((locale) =>
    [...listPageTypes(locale), `/${locale}/pakistan/sim`].map((address) => {
      const file = path.join(out, `${address}.html`);
      const { document } = new JSDOM(readFileSync(file, "utf8")).window;
      const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map((script) => script.src);
      const others = [...document.querySelectorAll("[src]:not(script), link[rel=stylesheet], link[rel=icon]")].filter(
        (element) => !/^data:/.test(element.getAttribute("src") ?? element.getAttribute("href") ?? ""),
      );
      return {
        page: address.slice(locale.length + 1) || "/",
        locale,
        html: weigh(file),
        scripts: scripts.reduce((sum, source) => sum + weigh(path.join(out, source)), 0),
        requests: 1 + scripts.length + others.length,
        elements: document.querySelectorAll("*").length,
      };
    }),
  );
}
