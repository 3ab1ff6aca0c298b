import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { formatCsv } from "@/lib/open-data/csv";

describe("formatCsv", () => {
  it.each([
    [[["a", "b"]], "a,b\r\n"],
    [[["a"], ["b"]], "a\r\nb\r\n"],
    [[["a,b", 'say "hi"', "two\nlines"]], '"a,b","say ""hi""","two\nlines"\r\n'],
    [[["", " kept ", "*100*{number}#"]], ",\u0020kept\u0020,*100*{number}#\r\n"],
    [[["+92", "=1+1", "@", "-5", "0300"]], "+92,=1+1,@,-5,0300\r\n"],
    [[], ""],
  ])("writes %j as %j", (rows, text) => expect(formatCsv(rows)).toBe(text));

  it("is read back by another's parser, cell by cell", () => {
    const rows = [
      ["code", "text", "note"],
      ["*111#", 'a "quoted" word, and more', "line one\r\nline two"],
      ["+92 300", "بیلنس", ""],
      ["=SUM(A1)", '"', ",,,"],
      ["\r", "\n", '"",""'],
    ];
    expect(parse(formatCsv(rows))).toEqual(rows);
  });
});
