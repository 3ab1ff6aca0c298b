import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getCacheControl } from "@/lib/headers/cache-control";
import { caching } from "@/lib/headers/caching";
import type { localeTags } from "@/lib/locales";
import { listPageTypes } from "../page-types";

/** What every way of serving the site answers at an address. */
export interface Expected {
  address: string;
  status: number;
  type?: string;
  cacheControl: string;
  /** The bytes of the answer, once decoded. */
  body?: Buffer;
  location?: string;
  robots?: string;
  /** Answers that are compressed; pictures are by themselves, and what is computed is too short. */
  isCompressed: boolean;
  /** Whether it is a file of the static site. */
  isFile: boolean;
}

const site = path.resolve("out");
const oneOf = (folder: string, start: string, end: string) =>
  `/${folder}/${readdirSync(path.join(site, folder)).find((name) => name.startsWith(start) && name.endsWith(end))}`;

const types: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  html: "text/html; charset=utf-8",
  webmanifest: "application/manifest+json",
  png: "image/png",
};

const file = (address: string, type = types[path.extname(address).slice(1)] ?? "none"): Expected => ({
  address,
  status: 200,
  type,
  cacheControl: getCacheControl(address),
  body: readFileSync(path.join(site, address)),
  isCompressed: type !== "image/png",
  isFile: true,
});

const page = (address: string): Expected => ({
  address,
  status: 200,
  type: "text/html; charset=utf-8",
  cacheControl: caching.text,
  body: readFileSync(path.join(site, `${address}.html`)),
  isCompressed: true,
  isFile: true,
});

const missing = (address: string): Expected => ({
  ...page("/404"),
  address,
  status: 404,
  cacheControl: caching.missing,
});

const moved = (address: string, location: string): Expected => ({
  address,
  status: 308,
  cacheControl: caching.text,
  location,
  isCompressed: false,
  isFile: false,
});

/** Addresses of every kind the site has, and some it does not have. Each page type stands for its pages, in scripts of both directions. */
export function listExpected(): Expected[] {
  return [
    ...["en", "ur", "zh-Hans"].flatMap((tag) => listPageTypes(tag as (typeof localeTags)[number])).map(page),
    file("/en/pakistan/pack.html"),
    file("/en/pakistan/sim.md"),
    file("/en/guides/travel-esim.md"),
    file("/data/index.json"),
    file("/data/codes.csv"),
    file("/data/countries/pakistan.json"),
    file("/data/schema/country.json", "application/schema+json"),
    file(oneOf("islands", "country-", ".js")),
    file(oneOf("search", "ar-", ".json")),
    file("/offline/en/pakistan.json"),
    file("/service-worker.js"),
    file("/en/feed.xml", "application/atom+xml; charset=utf-8"),
    file("/ar/pakistan/feed.xml", "application/atom+xml; charset=utf-8"),
    file("/en/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8"),
    file("/en/site.webmanifest"),
    file("/sitemap.xml", "application/xml; charset=utf-8"),
    file("/sitemaps/ru.xml", "application/xml; charset=utf-8"),
    file("/robots.txt"),
    file("/llms.txt"),
    file("/og/en/pakistan.png"),
    file("/icons/icon-192.png"),
    { ...page("/en/search"), address: "/en/search?q=esim", robots: "noindex" },
    { ...page("/en/pakistan"), address: "/en/pakistan?from=elsewhere" },
    missing("/en/nowhere"),
    missing("/ar/pakistan/nowhere/at/all"),
    missing("/nowhere"),
    missing("/en/pakistan.html"),
    missing("/en.html.gz"),
    missing("/_headers"),
    missing("/404.html"),
    missing("/index.html"),
    moved("/EN", "/en"),
    moved("/zh-TW/Pakistan", "/zh-Hant/pakistan"),
    moved("/en/pakistan/?from=x", "/en/pakistan?from=x"),
    moved("/en/morocco/meditel", "/en/morocco#operator-orange"),
  ];
}

/** What `/` answers to `Accept-Language`. */
export const languageChoices: readonly [header: string | undefined, location: string][] = [
  [undefined, "/en"],
  ["zh-TW,zh;q=0.9,en;q=0.8", "/zh-Hant"],
  ["zh-HK", "/zh-Hant"],
  ["zh-CN", "/zh-Hans"],
  ["de-DE,de;q=0.9,ur;q=0.5", "/ur"],
  ["en;q=0,fr", "/fr"],
  ["ru;q=0.2,es;q=0.9", "/es"],
  ["pt-BR", "/en"],
  [";;,,,=", "/en"],
];
