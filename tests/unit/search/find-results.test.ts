import { describe, expect, it } from "vitest";
import { localeTags } from "@/lib/locales";
import { findResults } from "@/lib/search/find-results";
import type { SearchItem } from "@/lib/search/search-index";
import { queries } from "./queries";
import { indexes } from "./real-index";

/** Whether a result is the one that was expected: by its address, and by words of its title and line where they are given. */
function isExpected({ path, title, context }: SearchItem, locale: string, expected: string): boolean {
  const [address = "", ...words] = expected.split(" ");
  const pattern = address.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/#]*");
  const shown = `${title} ${context}`.replace(/[\u2066-\u2069]/g, "");
  return new RegExp(`^/${locale}${pattern}$`).test(path) && shown.includes(words.join(" "));
}

const outcomes = queries.map(([locale, query, ...expected]) => {
  const results = findResults(indexes[locale], query);
  const isNone = expected[0] === "none";
  const found = results.findIndex((result) => expected.some((one) => isExpected(result, locale, one)));
  const place = isNone ? (results.length === 0 ? 0 : -1) : found;
  return { locale, query, expected, place, first: results[0] };
});
const share = (most: number) => outcomes.filter(({ place }) => place >= 0 && place < most).length / outcomes.length;

describe("what people search for", () => {
  it("is at least 120 queries, in every language", () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect([...new Set(queries.map(([locale]) => locale))].sort()).toEqual([...localeTags].sort());
    for (const locale of localeTags) {
      expect(queries.filter(([own]) => own === locale).length, locale).toBeGreaterThanOrEqual(9);
    }
  });

  it("comes first for 95 in 100 queries, and among the first three for 99", () => {
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    const missed = outcomes.filter(({ place }) => place !== 0);
    console.log(
      [
        `search: ${outcomes.length} queries, hit@1 ${percent(share(1))}, hit@3 ${percent(share(3))}`,
        ...missed.map(
          ({ locale, query, expected, place, first }) =>
            `  ${locale} “${query}”: expected ${expected.join(" or ")}, ${place < 0 ? "not found" : `at ${place + 1}`}; first is ${first?.path} ${first?.title}`,
        ),
      ].join("\n"),
    );
    expect(share(1)).toBeGreaterThanOrEqual(0.95);
    expect(share(3)).toBeGreaterThanOrEqual(0.99);
  });
});
