import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { makeCodesData } from "@/lib/open-data/code-rows";
import { formatCodesCsv } from "@/lib/open-data/codes-csv";
import type { CodesFile } from "@/lib/open-data/schemas";
import { exampleFacts } from "../exampleland";

const data = makeCodesData([exampleFacts]);
const read = (file: CodesFile): Record<string, string>[] => parse(formatCodesCsv(file), { columns: true });
const rows = read(data);

const withFirst = (change: object): CodesFile => ({
  ...data,
  codes: data.codes.slice(0, 1).map((row) => ({ ...row, ...change })),
});

describe("the table of all codes", () => {
  it("has a line for each code, with the licence in every line", () => {
    expect(rows).toHaveLength(data.codes.length);
    for (const row of rows) {
      expect(row).toMatchObject({ license: "CC-BY-4.0", attribution: "Topup Atlas", site: "/", version: data.version });
    }
  });

  it("has all that a code has, each in its column", () => {
    expect(rows[1]).toMatchObject({
      country: "ZZ",
      slug: "exampleland",
      operator: "tel",
      operator_name: "Exampletel",
      id: "share",
      kind: "ussd",
      dial: "*100*{number}*{amount}#",
      does: "transfer",
      currency: "PKR",
      cost: "8.60",
      min: "15",
      max: "500",
      max_per_day: "1500",
      confidence: "high",
      checked: "2026-11-01",
      sources: "https://example.org/page-2",
    });
    expect(rows[2]).toMatchObject({ kind: "sms", dial: "", sms_text: "unsub all", sms_to: "6611" });
  });

  it("leaves empty what a code does not have", () => {
    expect(rows[3]).toMatchObject({
      operator: "",
      operator_name: "",
      cost: "",
      min: "",
      sms_text: "",
      reply_shows: "",
    });
  });

  it.each(["+923001234567", "*#06#", "0300", "##002#"])("keeps %s as it is dialled", (dial) => {
    expect(read(withFirst({ dial }))[0]?.["dial"]).toBe(dial);
  });

  it("parts the two kinds of a reply", () => {
    expect(read(withFirst({ reply: { spoken: "ur" } }))[0]).toMatchObject({ reply_spoken: "ur", reply_shows: "" });
    expect(read(withFirst({ reply: { shows: 'Balance: "5", ok' } }))[0]).toMatchObject({
      reply_spoken: "",
      reply_shows: 'Balance: "5", ok',
    });
  });

  it("parts addresses by a space, which no address holds", () => {
    const [source] = data.codes[0]?.sources ?? [];
    const sources = ["https://example.org/a b", "unknown", "https://example.org/,"].map((url) => ({ ...source, url }));
    const cell = read(withFirst({ sources }))[0]?.["sources"];
    expect(cell?.split(" ")).toEqual(["https://example.org/a%20b", "unknown", "https://example.org/,"]);
  });

  it("has a column for every field of a code", () => {
    const columns = Object.keys(rows[0] ?? {});
    for (const field of new Set(data.codes.flatMap((row) => Object.keys(row)))) {
      expect(
        columns.some((column) => column === field || column.startsWith(`${field}_`)),
        field,
      ).toBe(true);
    }
  });
});
