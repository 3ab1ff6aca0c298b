import { type Browser, type BrowserContext, chromium } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { chromiumArguments, findChromium } from "../find-chromium";

const address = "http://site.test/page";

/** What a page did in a browser, and what it holds that would do something when it is touched. */
export interface Observed {
  dialogs: string[];
  /** Addresses it asked for, or went to, beside its own. */
  requests: string[];
  /** Names its programs have set. */
  globals: string[];
  /** Elements and attributes that run a program or load something. */
  programs: string[];
  /** How many elements it holds: an empty page proves nothing. */
  elements: number;
}

/** Opens pages in Chromium, with scripts and without any content policy; call it with a page's HTML. */
export function openObserver(): (html: string) => Promise<Observed> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error("No Chromium: set CHROMIUM_PATH to its executable");
    browser = await chromium.launch({ executablePath, args: chromiumArguments });
  });
  afterAll(() => browser?.close());
  return async (html) => {
    const context = await browser?.newContext({ javaScriptEnabled: true, bypassCSP: true });
    if (!context) throw new Error("Chromium has not started");
    try {
      return await observe(context, html);
    } finally {
      await context.close();
    }
  };
}

async function observe(context: BrowserContext, html: string): Promise<Observed> {
  const page = await context.newPage();
  const dialogs: string[] = [];
  const requests: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  context.on("page", (opened) => requests.push(`a window: ${opened.url()}`));
  await page.route("**", (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    if (!url.startsWith("data:image/svg+xml,%3Csvg%20xmlns=")) requests.push(url);
    return route.abort();
  });
  await page.addInitScript(() => {
    const names = new Set(Object.getOwnPropertyNames(window));
    Object.defineProperty(window, "listNewNames", {
      value: () => Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && name !== "listNewNames"),
    });
  });
  await page.goto(address, { waitUntil: "load" });
  // What a handler or a timer has begun gets its turn.
  await page.waitForTimeout(50);
  const inside = page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const programs = all.flatMap((element) => {
      const isData = element.matches("script[type='application/ld+json'], script[data-island][src^='/islands/']");
      const loads =
        "script, iframe, frame, object, embed, applet, base, meta[http-equiv=refresh], form:not([action^='/'])";
      const attributes = [...element.attributes].filter(
        ({ name, value }) =>
          name.startsWith("on") ||
          name === "srcdoc" ||
          name === "style" ||
          // Browsers pass over white space and control characters at the beginning, and tabs and line breaks anywhere.
          // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
          (/^(?:javascript:|vbscript:|livescript:|data:text\/(?!css,))/i.test(value.replace(/[\u0000-\u0020]/g, "")) &&
            !["content", "title", "alt", "aria-label"].includes(name)),
      );
      return [
        ...(element.matches(loads) && !isData ? [element.localName] : []),
        ...attributes.map(({ name }) => `${element.localName} ${name}`),
      ];
    });
    const { listNewNames } = window as unknown as { listNewNames: () => string[] };
    return { programs, elements: all.length, globals: listNewNames() };
  });
  // A page that went elsewhere cannot be asked any more; where it went is among the requests.
  const left = { programs: ["a way out"], globals: [], elements: 0 };
  return { dialogs, requests, ...(await inside.catch(() => left)) };
}

/** What an inert page is observed to do, however long it is. */
export const inert = { dialogs: [], requests: [], globals: [], programs: [] };
