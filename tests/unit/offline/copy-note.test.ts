import { expect, it } from "vitest";
import { withCopyNote } from "@/lib/offline/copy-note";

const time = new Date("2026-11-21T08:30:00Z");
const page = '<header>A</header><main id="main" class="x"><h1>B</h1></main>';

it("says before the main text of what time a copy is, in the page's language", () => {
  const noted = withCopyNote(page, { locale: "en", time, text: "A copy from {time}." });
  expect(noted).toMatch(
    /^<header>A<\/header><main id="main" class="x"><p role="status" data-copy>A copy from <time datetime="2026-11-21T08:30:00\.000Z">21 November 2026 at \d\d:\d\d<\/time>\.<\/p><h1>/,
  );
  for (const locale of ["zh-Hans", "zh-Hant"] as const)
    expect(withCopyNote(page, { locale, time, text: "{time} 的副本" })).toContain("2026年11月21日");
});

it("uses Latin digits in Arabic, and escapes its text", () => {
  const noted = withCopyNote(page, { locale: "ar", time, text: "<b>{time}" });
  expect(noted).toContain("2026");
  expect(noted).not.toContain("<b>");
});

it("leaves a page without main text as it is", () => {
  expect(withCopyNote("<p>x</p>", { locale: "en", time, text: "{time}" })).toBe("<p>x</p>");
});
