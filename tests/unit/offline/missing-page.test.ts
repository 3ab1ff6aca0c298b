import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { hashOf } from "@/lib/build/content-policy";
import { getMessages } from "@/lib/i18n/messages";
import { localeTags } from "@/lib/locales";
import { renderMissingPage } from "@/lib/offline/missing-page";

const parse = (html: string) => new JSDOM(html).window.document;

it.each(localeTags)("in %s says that a page is not here, and lists what is", (locale) => {
  const words = getMessages(locale).offline;
  const document = parse(renderMissingPage(locale, words, [{ path: "/x?a=1&b=2", title: "A <b> & C" }]));
  expect(document.documentElement.lang).toBe(locale);
  expect(document.documentElement.dir).toBe(locale === "ar" || locale === "ur" ? "rtl" : "ltr");
  expect(document.querySelector("h1")?.textContent).toBe(words.missingTitle);
  const link = document.querySelector("li a");
  expect(link?.textContent).toBe("A <b> & C");
  expect(link?.getAttribute("href")).toBe("/x?a=1&b=2");
});

it("lists nothing when nothing is kept", () => {
  const document = parse(renderMissingPage("en", getMessages("en").offline, []));
  expect(document.querySelectorAll("h2, ul")).toHaveLength(0);
});

it("lets a browser apply its own style, by its hash, and nothing else", () => {
  const document = parse(renderMissingPage("ur", getMessages("ur").offline, []));
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]");
  expect(policy?.getAttribute("content")).toBe(
    `default-src 'none';style-src '${hashOf(document.querySelector("style")?.textContent ?? "")}';form-action 'none';base-uri 'none'`,
  );
  expect(policy?.compareDocumentPosition(document.querySelector("style") as Node)).toBe(4);
});
