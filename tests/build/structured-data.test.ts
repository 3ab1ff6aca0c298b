import { describe, expect, it } from "vitest";
import { listLocalizedPages, readBuiltPages } from "./built-site";
import { findMistakesInGraphs } from "./structured-data-types";

/** All but the page about the site, which is nothing the vocabulary has search results for. */
const pages = listLocalizedPages(readBuiltPages());
const scripts = new Map(
  pages.map(({ pathname, html }) => [
    pathname,
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) => json),
  ]),
);

describe("structured data and the vocabulary of schema.org", () => {
  it("every page has one graph", () => {
    expect([...scripts].filter(([, found]) => found.length !== 1).map(([pathname]) => pathname)).toEqual([]);
  });

  it("and uses in it types, properties and kinds of values as the vocabulary has them", () => {
    const graphs = new Map([...scripts].map(([pathname, [json = "null"]]) => [pathname, json]));
    expect(graphs.size).toBeGreaterThan(190);
    expect(findMistakesInGraphs(graphs)).toEqual([]);
  });

  it("dates are days or times of ISO 8601", () => {
    const dates = [...scripts.values()].flatMap((found) =>
      [...found.join().matchAll(/"date[A-Z]\w*":("[^"]*"|[^,}]*)/g)].map(([, value]) => value),
    );
    expect(dates.length).toBeGreaterThan(100);
    expect(dates.filter((date) => !/^"\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?"$/.test(date ?? ""))).toEqual([]);
  });

  const article = { "@type": "Article", headline: "Title", author: { "@type": "Organization", name: "Name" } };
  const crumbs = { "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", position: 1, name: "Home" }] };
  const graphOf = (...things: unknown[]) => JSON.stringify({ "@context": "https://schema.org", "@graph": things });

  const wrong = new Map([
    ["a misspelt property", graphOf({ ...article, headlne: "Title" })],
    ["a misspelt type", graphOf({ ...article, "@type": "Artcle" })],
    ["a misspelt property within", graphOf({ ...article, author: { "@type": "Organization", nam: "Name" } })],
    ["a property of another type", graphOf({ ...crumbs, headline: "Title" })],
    ["a value of a type the property does not take", graphOf({ ...article, author: { "@type": "Place" } })],
    ["a value of a kind the property does not take", graphOf({ ...article, headline: 7 })],
    ["a thing within without a type", graphOf({ ...article, author: { name: "Name" } })],
    ["another context", JSON.stringify({ "@context": "https://example.org", "@graph": [article] })],
  ]);

  it("so each mistake is refused by name, and what is right is not", () => {
    const mistakes = findMistakesInGraphs(new Map([...wrong, ["what is right", graphOf(article, crumbs)]]));
    const named = mistakes.map((mistake) => mistake.slice(0, mistake.indexOf(": TS")));
    expect([...new Set(named)]).toEqual([...wrong.keys()]);
    expect(mistakes[0]).toContain("headlne");
    expect(mistakes[1]).toContain("Artcle");
  });
});
