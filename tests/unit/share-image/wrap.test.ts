import { describe, expect, it } from "vitest";
import { listBreaks } from "@/lib/share-image/breaks";
import { balanceLines, fillLines } from "@/lib/share-image/wrap";

/** As if every character were one wide. */
const measure = (start: number, end: number) => end - start;

const wrap = (text: string, width: number) => ({ text, breaks: listBreaks(text, "en", "word"), width, measure });

function fill(text: string, width: number, mostLines = 10): string[] | undefined {
  return fillLines(wrap(text, width), mostLines)?.map(({ start, end }) => text.slice(start, end));
}

function balance(text: string, width: number): string[] {
  const lines = fillLines(wrap(text, width), 10) ?? [];
  return balanceLines(lines, wrap(text, width)).map(({ start, end }) => text.slice(start, end));
}

describe("fillLines", () => {
  it.each<[number, string[]]>([
    [30, ["renew a SIM or eSIM"]],
    [19, ["renew a SIM or eSIM"]],
    [18, ["renew a SIM or", "eSIM"]],
    [8, ["renew a", "SIM or", "eSIM"]],
    [5, ["renew", "a SIM", "or", "eSIM"]],
  ])("fills lines of %i", (width, lines) => expect(fill("renew a SIM or eSIM", width)).toEqual(lines));

  it("does not count the spaces at a line's end", () => expect(fill("one   two", 3)).toEqual(["one", "two"]));

  it.each(["abroad a", "a abroad"])("has no lines for %j where a word is wider than they may be", (text) => {
    expect(fill(text, 5)).toBeUndefined();
  });
});

it("fillLines has no lines where they would be more than allowed", () => {
  expect(fill("one two three", 5, 3)).toEqual(["one", "two", "three"]);
  expect(fill("one two three", 5, 2)).toBeUndefined();
  expect(fill("one two three", 13, 1)).toEqual(["one two three"]);
});

describe("balanceLines", () => {
  it("leaves no short word alone on the last line", () => {
    const text = "sources and dates for every single fact";
    expect(fill(text, 34)).toEqual(["sources and dates for every single", "fact"]);
    expect(balance(text, 34)).toEqual(["sources and dates for", "every single fact"]);
  });

  it.each([10, 14, 20, 40, 80])("needs no more lines than a width of %i does", (width) => {
    const text = "what works without data comes first, with sources and dates";
    expect(balance(text, width)).toHaveLength(fill(text, width)?.length ?? 0);
    expect(balance(text, width).join(" ")).toBe(text);
    for (const line of balance(text, width)) expect(line.length).toBeLessThanOrEqual(width);
  });
});
