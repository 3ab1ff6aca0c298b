import { afterEach, describe, expect, it, vi } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { listDataFiles, makeIndexFile, summarize } from "@/lib/open-data/files";
import { datasetJsonLd } from "@/lib/seo/dataset";
import { exampleFacts } from "../exampleland";

afterEach(() => vi.unstubAllEnvs());

const files = [...listDataFiles([exampleFacts]), summarize(makeIndexFile([exampleFacts]))];

describe("the open data for search engines", () => {
  it("say what they are, whose, under which licence and since when", () => {
    expect(datasetJsonLd(getLanguage("en"), files)).toMatchObject({
      "@type": "Dataset",
      name: "Open data: codes, ways to top up, deadlines",
      url: "/en/data",
      license: "https://creativecommons.org/licenses/by/4.0/",
      creator: { "@type": "Organization", name: "Topup Atlas", url: "/" },
      dateModified: "2026-11-01",
      inLanguage: localeTags,
    });
  });

  it("offer the files that hold facts, not those that explain them", () => {
    vi.stubEnv("SITE_URL", "https://example.org");
    const download = (type: string, path: string) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: `https://example.org${path}`,
    });
    expect(datasetJsonLd(getLanguage("ur"), files).distribution).toEqual([
      download("text/csv", "/data/codes.csv"),
      download("application/json", "/data/codes.json"),
      download("application/json", "/data/countries/exampleland.json"),
    ]);
  });

  it.each(localeTags)("%s describes them in 50 to 5000 characters, as search engines ask", (locale) => {
    const { description } = datasetJsonLd(getLanguage(locale), files);
    expect(String(description).length).toBeGreaterThanOrEqual(50);
    expect(String(description).length).toBeLessThanOrEqual(5000);
  });
});
