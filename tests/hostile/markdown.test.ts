import { describe, expect, it } from "vitest";
import { checkGuideBody } from "@/lib/content/check";
import { type GuideFile, loadGuideFile } from "@/lib/content/guide-file";
import { placeOf } from "@/lib/content/place";
import type { Problem } from "@/lib/content/problem";
import type { TextFile } from "@/lib/content/read";
import type { Block, RenderedGuide } from "@/lib/markdown/blocks";
import { parseBody } from "@/lib/markdown/parse";
import { renderGuide } from "@/lib/markdown/render";
import { expectRefusalsToNameALine, listUnsafe } from "../content/mutation-pipeline";
import { inert, openObserver } from "./observe";
import { finish, folder, guidePage } from "./pages";
import { makeGuide, markdownPlaces } from "./places";
import { corpora, specExamples, vectors } from "./vectors";

const observe = openObserver();

/** A guide's file by itself, as the site reads it. */
function read(file: TextFile): GuideFile {
  const place = placeOf(file.file);
  const loaded = place?.kind === "guide" && loadGuideFile(file, place).guide;
  if (!loaded) throw new Error(`${file.text} is no guide`);
  return loaded;
}

/** What the check says of a guide of one section, and its blocks whether or not it passed; none where a reference leads nowhere. */
function checkAndDraw(file: GuideFile): { found: Problem[]; rendered?: RenderedGuide } {
  const parsed = parseBody(file.body, file.bodyLine);
  const found = checkGuideBody({ guide: file, parsed, folder }).filter(({ rule }) => rule !== "guide-sections");
  try {
    return { found, rendered: renderGuide(file, folder, parsed) };
  } catch {
    return { found };
  }
}

const htmlOf = (block: Block): string[] =>
  block.type === "prose" ? [block.html] : "blocks" in block ? block.blocks.flatMap(htmlOf) : [];

const proseOf = ({ sections }: RenderedGuide) => sections.flatMap(({ blocks }) => blocks.flatMap(htmlOf));

/** The blocks of many guides on one page, each in a section of its own. */
const joined = (all: readonly RenderedGuide[]): RenderedGuide => ({
  sections: all.flatMap(({ sections }, index) =>
    sections.map((section) => ({ ...section, id: `${section.id}-${index}` })),
  ),
  citations: ["s1"],
});

describe("the corpora", () => {
  it("hold more than 300 vectors, none twice, each with its source and a licence to pass it on", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(300);
    for (const { source, version, license, notice, vectors } of corpora) {
      expect(source).toMatch(/^https:\/\/\S+, \S+$/);
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(["MIT", "BSD-3-Clause", "MPL-2.0"]).toContain(license);
      expect(notice).toMatch(/^(?:SPDX|Copyright)/);
      expect(vectors.length).toBeGreaterThan(10);
    }
  });

  it("include the specification's sections on HTML", () => {
    const count = (section: string) => specExamples.filter((example) => example.section === section).length;
    expect([specExamples.length, count("HTML blocks"), count("Raw HTML")]).toEqual([652, 44, 20]);
  });
});

describe("what the browser is asked", () => {
  it.each([
    ["a program", "<script>alert(1)</script>", { dialogs: ["1"], programs: ["script"] }],
    ["a handler", "<img src=x onerror='found = 1'>", { globals: ["found"], programs: ["img onerror"] }],
    ["a request", "<img src=https://example.org/x>", { requests: ["https://example.org/x"] }],
    ["an address that is a program", "<a href=' java&#10;script:x()'>x</a>", { programs: ["a href"] }],
    ["a page within", "<iframe srcdoc='<script>alert(2)</script>'></iframe>", { dialogs: ["2"] }],
    ["a style", "<p style='background:url(//example.org/y)'>x</p>", { requests: ["http://example.org/y"] }],
    [
      "another page",
      "<meta http-equiv=refresh content='0;url=//example.org/z'>",
      { requests: ["http://example.org/z"] },
    ],
  ])("would see %s", async (_, body, seen) =>
    expect(await observe(`<!DOCTYPE html><body>${body}</body>`)).toMatchObject(
      Object.fromEntries(Object.entries(seen).map(([name, list]) => [name, expect.arrayContaining(list as unknown[])])),
    ),
  );
});

describe.each(markdownPlaces)("a vector in $name", ({ write, isReference = false }) => {
  const drawn: RenderedGuide[] = [];

  it("is refused by a problem that names its line, or drawn with what is allowed and nothing else", () => {
    for (const vector of vectors) {
      const file = makeGuide(write(vector));
      const loaded = read(file);
      const { found, rendered } = checkAndDraw(loaded);
      expectRefusalsToNameALine(found, [file]);
      if (rendered) drawn.push(rendered);
      if (found.length > 0) continue;
      if (!rendered) throw new Error(`Neither refused nor drawn: ${vector}`);
      expect(listUnsafe(proseOf(rendered)), vector).toEqual([]);
    }
    expect(drawn.length > vectors.length / 2).toBe(!isReference);
  });

  // What names a fact that is not there cannot be drawn.
  if (isReference) return;

  it("runs nothing in a browser, not even when nobody has checked it", async () => {
    const seen = await observe(finish(guidePage(joined(drawn)), "a guide"));
    expect(seen).toMatchObject(inert);
    expect(seen.elements).toBeGreaterThan(drawn.length);
  });
});

it("no example of the CommonMark specification runs or loads anything", async () => {
  const drawn = specExamples.flatMap(({ markdown }) => {
    const file = makeGuide(markdown);
    const { found, rendered } = checkAndDraw(read(file));
    expectRefusalsToNameALine(found, [file]);
    if (found.length === 0) expect(rendered && listUnsafe(proseOf(rendered)), markdown).toEqual([]);
    return rendered ?? [];
  });
  expect(drawn.length).toBeGreaterThan(600);
  expect(await observe(finish(guidePage(joined(drawn)), "the specification"))).toMatchObject(inert);
});
