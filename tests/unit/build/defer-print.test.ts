import { describe, expect, it } from "vitest";
import { deferPrint } from "@/lib/build/defer-print";

const page = (css: string, behind = "") =>
  `<html><head><style>${css}</style></head><body><p>Text</p>${behind}</body></html>`;
const sheetOf = (html: string) =>
  decodeURIComponent(/<link rel=stylesheet media=print href="data:text\/css,([^"]*)">/.exec(html)?.[1] ?? "");

describe("deferPrint", () => {
  it("moves the rules for paper behind the text, in their order", () => {
    const html = deferPrint(
      page("p{top:0}@media print{p{top:1px}@page{margin:1cm}}a{top:2px}@media print{a{top:3px}}"),
    );
    expect(sheetOf(html)).toBe("p{top:1px}@page{margin:1cm}a{top:3px}");
    expect(html.replace(/<link[^>]*>/, "")).toBe(page("p{top:0}a{top:2px}"));
    expect(html.indexOf("<link")).toBeGreaterThan(html.indexOf("Text"));
  });

  it("leaves rules for other media where they are", () => {
    const css = "@media screen and (width>1px){p{top:0}}@media (prefers-color-scheme:dark){p{top:1px}}";
    expect(deferPrint(page(css))).toBe(page(css));
  });

  it("writes an address that is one, whatever the rules hold", () => {
    const css = `a[href]::after{content:" (" attr(href) ") 100% \\2060";color:#000}`;
    const html = deferPrint(page(`@media print{${css}}`));
    const [, address = ""] = /href="([^"]*)"/.exec(html) ?? [];
    expect(address).toMatch(/^data:text\/css,[\w!$&'()*+,\-./:;=?@~%]*$/);
    expect(sheetOf(html)).toBe(css);
  });

  it("leaves a page without a style alone", () => expect(deferPrint("<html></html>")).toBe("<html></html>"));

  it("refuses a block that is not closed", () =>
    expect(() => deferPrint(page("@media print{p{top:0}"))).toThrow("not closed"));
});
