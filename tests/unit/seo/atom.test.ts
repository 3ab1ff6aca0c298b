import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { renderAtom } from "@/lib/seo/atom";
import { type FeedEntry, listCountryEntries, listSiteEntries } from "@/lib/seo/feed-entries";
import { makeCountry, makeGuide } from "../exampleland";

const language = getLanguage("en");
const text = "## Answer {#answer}\n\nText.\n";
const country = {
  ...makeCountry([makeGuide(text), makeGuide(text, { locale: "ru" })]),
  changeLog: {
    file: "changes.yaml",
    yaml: makeCountry().yaml,
    changes: [
      { id: "published", on: "2026-10-01", what: "published" as const, sources: [] },
      {
        id: "balance",
        on: "2026-11-20",
        what: "changed" as const,
        fact: "code" as const,
        operator: "tel",
        from: "*111#",
        to: "*222#",
        sources: ["s1"],
      },
    ],
  },
};
const about = { language, title: "News", path: "/en/feed.xml", page: "/en" };
const parse = (xml: string) => new JSDOM(xml, { contentType: "application/xml" }).window.document;

describe("a country's entries", () => {
  it("are its guides in the reader's language and its changes, the latest first", () => {
    expect(
      listCountryEntries(country, language).map(({ title, summary, updated }) => [title, summary, updated]),
    ).toEqual([
      ["Unknown Region · Changed: dial code · \u2068Exampletel\u2069", "*111# → *222#", "2026-11-20"],
      ["A title", "A description.", "2026-11-02"],
      ["Unknown Region · First published", "", "2026-10-01"],
    ]);
  });

  it("keep their ids while titles and dates change, and share none with another language", () => {
    const ids = (tag: "en" | "ru", changes = country) =>
      listCountryEntries(changes, getLanguage(tag)).map(({ id }) => id);
    const renamed = {
      ...country,
      guides: country.guides.map((guide) => ({ ...guide, front: { ...guide.front, title: "Another" } })),
    };
    expect(ids("en", renamed)).toEqual(ids("en"));
    expect(new Set([...ids("en"), ...ids("ru")]).size).toBe(6);
    for (const id of ids("en"))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it("the site's feed has every country's entries and the guides that belong to none", () => {
  const general = { guides: [makeGuide(text, { topic: "refunds" })] };
  const paths = listSiteEntries([country], general, language).map(({ path }) => path);
  expect(paths).toContain("/en/guides/refunds");
  expect(paths).toContain("/en/exampleland/sim");
  expect(paths).toHaveLength(4);
});

describe("an Atom feed", () => {
  const entry: FeedEntry = {
    id: "urn:uuid:1",
    title: 'A <b> & "c" \u2068x\u2069\u0000',
    summary: "",
    path: "/en/x",
    published: "2026-01-01",
    updated: "2026-02-01",
  };

  it("is dated by its latest entry, not by its build", () => {
    const document = parse(renderAtom([entry, { ...entry, updated: "2026-03-01" }], about));
    expect(document.querySelector("feed > updated")?.textContent).toBe("2026-03-01T00:00:00Z");
    expect(document.documentElement.getAttribute("xml:lang")).toBe("en");
  });

  it("keeps text as it is, but for marks that no feed reader needs", () => {
    const document = parse(renderAtom([entry], about));
    expect(document.querySelector("entry > title")?.textContent).toBe('A <b> & "c" x');
    expect(document.querySelector("entry > summary")).toBeNull();
  });

  it("needs an entry", () => {
    expect(() => renderAtom([], about)).toThrow("/en/feed.xml: a feed needs an entry");
  });
});
