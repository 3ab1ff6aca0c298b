import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DataPage } from "@/components/data-page";
import { facts } from "@/components/example-facts";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { getExampleRow, listCodeRows } from "@/lib/open-data/code-rows";
import { listDataFiles, makeIndexFile, summarize } from "@/lib/open-data/files";
import { datasetJsonLd } from "@/lib/seo/dataset";

const countries = [{ ...facts, country: "PK" }];
const files = [...listDataFiles(countries), summarize(makeIndexFile(countries))];
const example = getExampleRow(listCodeRows(countries));

afterEach(() => vi.unstubAllEnvs());

function show(locale: Locale) {
  const page = <DataPage language={getLanguage(locale)} files={files} example={example} />;
  const main = JSDOM.fragment(renderToStaticMarkup(page)).querySelector("main");
  return {
    text: main?.textContent ?? "",
    links: [...(main?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href")),
  };
}

describe("the page of the open data", () => {
  it.each(localeTags)("%s shows all that search engines are told of it", (locale) => {
    const { text, links } = show(locale);
    const language = getLanguage(locale);
    // As the page would carry it: plain JSON.
    const dataset = JSON.parse(JSON.stringify(datasetJsonLd(language, files)));
    for (const shown of [dataset.name, dataset.description, dataset.version, dataset.creator.name]) {
      expect(text).toContain(shown);
    }
    expect(text).toContain(language.formats.date(dataset.dateModified));
    expect(links).toContain(dataset.license);
    expect(dataset.distribution).toHaveLength(3);
    for (const { contentUrl } of dataset.distribution) expect(links).toContain(contentUrl);
  });

  it("has an attribution to copy, with the site's address where it is known", () => {
    expect(show("en").text).toContain("Topup Atlas, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");
    vi.stubEnv("SITE_URL", "https://example.org");
    expect(show("ur").text).toContain("Topup Atlas, https://example.org/, CC BY 4.0, https://creativecommons.org/");
  });

  it("asks in its example for what its answer is", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    const { text } = show("ar");
    expect(text).toContain('fetch("https://example.org/data/codes.json")');
    expect(text).toContain(`country === "${example.country}" && does === "${example.does}"`);
    expect(text).toContain(JSON.stringify(example, null, 2));
  });

  it.each(localeTags)("%s writes no mark of code instead of code", (locale) =>
    expect(show(locale).text).not.toContain("`"),
  );
});
