/** Answers pages from the network while there is one, else from what the reader has visited or saved. */
import type { WorkboxPlugin } from "workbox-core/types.js";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { offline as ar } from "@/content/messages/ar.json";
import { offline as en } from "@/content/messages/en.json";
import { offline as es } from "@/content/messages/es.json";
import { offline as fr } from "@/content/messages/fr.json";
import { offline as ru } from "@/content/messages/ru.json";
import { offline as ur } from "@/content/messages/ur.json";
import { offline as zhHans } from "@/content/messages/zh-Hans.json";
import { offline as zhHant } from "@/content/messages/zh-Hant.json";
import { defaultLocale, isLocale, type Locale } from "@/lib/locales";
import { withCopyNote } from "@/lib/offline/copy-note";
import { renderMissingPage } from "@/lib/offline/missing-page";
import { saveCountry } from "@/lib/offline/save-country";
import { findSaved, listRecords } from "@/lib/offline/store";
import { listVisited, visitedCache } from "@/lib/offline/visited";

declare const self: ServiceWorkerGlobalScope;

const words = { "zh-Hans": zhHans, "zh-Hant": zhHant, en, ar, es, fr, ru, ur };

/** A network that takes so long has usually none behind it; a copy is shown when there is one. */
const patienceSeconds = 5;
const keptPages = 60;
const keptScripts = 30;

/** Keeps the latest so many answers that are whole: no redirects, no errors. What is stored anew becomes the latest of a cache's keys. */
const keeping = (count: number): WorkboxPlugin => ({
  cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    for (const key of (await cache.keys()).slice(0, -count)) await cache.delete(key);
  },
});

const scripts = new CacheFirst({
  cacheName: "scripts",
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await findSaved(pathOf(request))),
    },
    keeping(keptScripts),
  ],
});

const pages = new NetworkFirst({
  cacheName: visitedCache,
  networkTimeoutSeconds: patienceSeconds,
  plugins: [
    keeping(keptPages),
    {
      // A page is the same whatever its form is asked.
      cacheKeyWillBeUsed: async ({ request }) => pathOf(request),
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`The server answered ${response.status}`);
        return response;
      },
      // Scripts first: what is kept of a page works.
      cacheWillUpdate: async ({ response, event }) => {
        await keepScripts(await response.clone().text(), event);
        return response;
      },
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        const copy = newer(cachedResponse ?? undefined, await findSaved(pathOf(request)));
        return copy && (await withNote(copy, localeOf(pathOf(request))));
      },
    },
  ],
});

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => event.waitUntil(keepPage(event)));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  const path = pathOf(request);
  if (request.mode === "navigate" && isPage(path)) {
    const answer = pages.handle({ event, request }).catch(() => answerMissing(localeOf(path)));
    event.respondWith(answer);
    event.waitUntil(answer.then(updateSaved));
  } else if (isKeptForEver(path)) {
    event.respondWith(scripts.handle({ event, request }));
  }
});

const pathOf = ({ url }: { url: string }) => new URL(url).pathname;

/** Pages have no extension; everything else is a file. */
const isPage = (path: string) => path === "/" || (isLocale(path.split("/")[1] ?? "") && !path.includes("."));

/** Scripts and search indexes: their names change with their bytes. */
const isKeptForEver = (path: string) => path.startsWith("/islands/") || path.startsWith("/search/");

function localeOf(path: string): Locale {
  const tag = path.split("/")[1] ?? "";
  return isLocale(tag) ? tag : defaultLocale;
}

/** Keeps a page that came before there was a worker; it is in the browser's own cache. */
async function keepPage(event: ExtendableMessageEvent): Promise<void> {
  const { url } = event.source as WindowClient;
  if (isPage(pathOf({ url }))) await pages.handle({ event, request: new Request(url, { cache: "force-cache" }) });
}

/** Keeps the scripts of a page, whether or not they came through the worker. A page reads well without those that do not come. */
async function keepScripts(html: string, event: ExtendableEvent): Promise<void> {
  const sources = [...html.matchAll(/<script\b[^>]*\bsrc="?(\/islands\/[^"\s>]+)/g)].map(([, source]) => source ?? "");
  await Promise.allSettled(sources.map((source) => scripts.handleAll({ event, request: source })[1]));
}

const timeOf = (response: Response) => Date.parse(response.headers.get("Date") ?? "") || 0;

function newer(a: Response | undefined, b: Response | undefined): Response | undefined {
  if (!a || !b) return a ?? b;
  return timeOf(a) < timeOf(b) ? b : a;
}

async function withNote(copy: Response, locale: Locale): Promise<Response> {
  const html = withCopyNote(await copy.text(), { locale, time: new Date(timeOf(copy)), text: words[locale].copy });
  return new Response(html, { headers: copy.headers });
}

async function answerMissing(locale: Locale): Promise<Response> {
  const saved = (await listRecords("whole")).map(({ copy: { path, name } }) => ({ path, title: name }));
  const html = renderMissingPage(locale, words[locale], [...saved, ...(await listVisited())]);
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

let isUpdated = false;

/** Brings saved countries up to the present release, once in a worker's short life, unless the reader's browser is to save data. */
async function updateSaved(): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (isUpdated || connection?.saveData) return;
  isUpdated = true;
  try {
    for (const { address } of await listRecords("whole")) await saveCountry(address);
  } catch {
    // There is no connection; the next page that opens tries again.
    isUpdated = false;
  }
}
