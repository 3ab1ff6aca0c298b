import { afterEach, describe, expect, it, vi } from "vitest";
import {
  aboutPath,
  absoluteUrl,
  codesDataPath,
  counterPath,
  countryDataPath,
  countryPath,
  dataIndexPath,
  dataPath,
  dataSchemaPath,
  findAbsoluteUrl,
  generalGuideMarkdownPath,
  generalGuidePath,
  generalGuidesPath,
  guideMarkdownPath,
  guidePath,
  helpPath,
  homePath,
  islandPath,
  mailUrl,
  openSearchPath,
  operatorAnchor,
  packPath,
  reminderPath,
  rootPath,
  searchIndexPath,
  searchPath,
  shareImagePath,
  smsUrl,
  sourceAnchor,
  telephoneUrl,
} from "@/lib/urls";

afterEach(() => vi.unstubAllEnvs());

describe("paths", () => {
  it.each([
    [rootPath, "/"],
    [homePath("zh-Hans"), "/zh-Hans"],
    [aboutPath("ar"), "/ar/about"],
    [countryPath("en", "pakistan"), "/en/pakistan"],
    [guidePath("zh-Hant", "pakistan", "esim"), "/zh-Hant/pakistan/esim"],
    [counterPath("ur", "peru"), "/ur/peru/counter"],
    [helpPath("ar", "peru"), "/ar/peru/help"],
    [islandPath("country-0.js"), "/islands/country-0.js"],
    [packPath("ur", "peru"), "/ur/peru/pack.html"],
    [reminderPath("fr", "peru"), "/fr/peru/reminder.ics"],
    [generalGuidesPath("ru"), "/ru/guides"],
    [generalGuidePath("es", "travel-esim"), "/es/guides/travel-esim"],
    [guideMarkdownPath("zh-Hant", "pakistan", "esim"), "/zh-Hant/pakistan/esim.md"],
    [generalGuideMarkdownPath("es", "travel-esim"), "/es/guides/travel-esim.md"],
    [dataPath("ur"), "/ur/data"],
    [countryDataPath("peru"), "/data/countries/peru.json"],
    [codesDataPath("csv"), "/data/codes.csv"],
    [dataSchemaPath("codes"), "/data/schema/codes.json"],
    [dataIndexPath, "/data/index.json"],
    [shareImagePath("ur", "peru"), "/og/ur/peru.png"],
    [shareImagePath("zh-Hans"), "/og/zh-Hans/home.png"],
    [searchPath("ar"), "/ar/search"],
    [searchIndexPath("ar-0.json"), "/search/ar-0.json"],
    [openSearchPath("ar"), "/ar/opensearch.xml"],
    [operatorAnchor("t2"), "#operator-t2"],
    [sourceAnchor("s12"), "#s12"],
  ])("%s is %s", (path, expected) => expect(path).toBe(expected));
});

describe("absoluteUrl", () => {
  it.each([
    ["https://example.org", "/", "https://example.org/"],
    ["https://example.org", "/en", "https://example.org/en"],
    ["https://example.org/", "/en/pakistan", "https://example.org/en/pakistan"],
    ["https://example.org:8443", "/en", "https://example.org:8443/en"],
    ["https://EXAMPLE.org", "/en", "https://example.org/en"],
  ])("with SITE_URL=%s, %s is %s", (site, path, expected) => {
    vi.stubEnv("SITE_URL", site);
    expect(absoluteUrl(path)).toBe(expected);
  });

  it.each([undefined, ""])("with SITE_URL=%j a path stays relative", (site) => {
    vi.stubEnv("SITE_URL", site);
    expect(absoluteUrl("/en/pakistan")).toBe("/en/pakistan");
    expect(findAbsoluteUrl("/en/pakistan")).toBeUndefined();
  });

  it("refuses a SITE_URL that is no address", () => {
    vi.stubEnv("SITE_URL", "example.org");
    expect(() => absoluteUrl("/en")).toThrow("Invalid URL");
  });
});

describe("telephoneUrl", () => {
  it.each([
    ["*111#", "tel:*111%23"],
    ["*#06#", "tel:*%2306%23"],
    ["##002#", "tel:%23%23002%23"],
    ["0300 3008000", "tel:03003008000"],
    ["021-111-124-444", "tel:021-111-124-444"],
    ["+92 300 1", "tel:+923001"],
  ])("%s becomes %s", (dial, expected) => expect(telephoneUrl(dial)).toBe(expected));

  it.each(["*111#", "*100*1*2#"])("a browser keeps all of %s, none of it as a fragment", (dial) => {
    const url = new URL(telephoneUrl(dial));
    expect(url.hash).toBe("");
    expect(decodeURIComponent(url.pathname)).toBe(dial);
  });
});

describe("smsUrl", () => {
  it.each([
    ["6611", "unsub", "sms:6611?body=unsub"],
    ["667", "MNP 0300", "sms:667?body=MNP%200300"],
    ["8484", "50% & more?#+", "sms:8484?body=50%25%20%26%20more%3F%23%2B"],
    ["8484", "بیلنس", "sms:8484?body=%D8%A8%DB%8C%D9%84%D9%86%D8%B3"],
  ])("to %s with %j is %s", (to, text, expected) => expect(smsUrl(to, text)).toBe(expected));

  it("gives the text back unchanged", () => {
    const text = "a+b=c & d #1?";
    expect(new URL(smsUrl("6611", text)).searchParams.get("body")).toBe(text);
  });
});

it("a letter has its subject and text escaped, and no recipient", () => {
  expect(mailUrl("Help & more", "+92 ______?\nمن")).toBe(
    "mailto:?subject=Help%20%26%20more&body=%2B92%20______%3F%0A%D9%85%D9%86",
  );
});
