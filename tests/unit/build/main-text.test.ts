import { describe, expect, it } from "vitest";
import { finishPage } from "@/lib/build/finish-page";
import { putTextBack, setTextAside } from "@/lib/build/main-text";
import { makeCountingStore } from "../cache/counting-store";

const text = "<h1>*123#</h1><p>$& costs $1, `twice`</p>";
const page = (main: string) =>
  `<html><head><style data-precedence="n" data-href="/n.css">.a{top:0}</style></head><body><main id="main" class="a">${main}</main><p>end</p></body></html>`;

describe("the main text of a page", () => {
  it("is handed on as it is where nothing is built", () => {
    expect(setTextAside(text)).toBe(text);
  });

  it("is set aside in a build, and put back character for character", () => {
    const store = makeCountingStore();
    const mark = setTextAside(text, store);
    expect(mark.length).toBeLessThan(80);
    expect(putTextBack(page(mark), "/en", store)).toBe(page(text));
  });

  it("is kept once, however many builds have it", () => {
    const store = makeCountingStore();
    expect(setTextAside(text, store)).toBe(setTextAside(text, store));
    expect(store.kept).toBe(1);
  });

  it("stays in the page where nothing can be kept, as on a full disk", () => {
    const full = { find: () => undefined, keep: () => false };
    expect(setTextAside(text, full)).toBe(text);
    expect(putTextBack(page(text), "/en", full)).toBe(page(text));
  });

  it("that is gone stops the build, which names the page", () => {
    const mark = setTextAside(text, makeCountingStore());
    expect(() => putTextBack(page(mark), "/en/x", makeCountingStore())).toThrow("/en/x: its main text is gone");
  });

  it("makes the same finished page as one that was never set aside", () => {
    const texts = makeCountingStore();
    expect(finishPage(page(setTextAside(text, texts)), "/en", { texts })).toEqual(finishPage(page(text), "/en"));
  });

  it("is searched for scripts that nobody knows like the rest of the page", () => {
    const texts = makeCountingStore();
    const mark = setTextAside("<script>alert(1)</script>", texts);
    expect(() => finishPage(page(mark), "/en", { texts })).toThrow("/en: unknown script");
  });
});
