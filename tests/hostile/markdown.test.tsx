import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CountryPage } from "@/components/country-page";
import { GuidePage } from "@/components/guide-page";
import { compactHtml } from "@/lib/build/compact-html";
import { toPlainHtml } from "@/lib/build/plain-html";
import { checkGuideBody } from "@/lib/content/check";
import { type GuideFile, loadGuideFile } from "@/lib/content/guide-file";
import { type Country, loadFiles } from "@/lib/content/load";
import { placeOf } from "@/lib/content/place";
import type { Problem } from "@/lib/content/problem";
import type { TextFile } from "@/lib/content/read";
import { getLanguage } from "@/lib/i18n/language";
import type { Block, RenderedGuide } from "@/lib/markdown/blocks";
import { parseBody } from "@/lib/markdown/parse";
import { renderGuide } from "@/lib/markdown/render";
import { today } from "../content/content-tree";
import { expectRefusalsToNameALine, facts, guide, listUnsafe, log, publish } from "../content/mutation-pipeline";
import { inert, openObserver } from "./observe";
import { factsPlaces, frontMatterPlaces, makeGuide, markdownPlaces, putText } from "./places";
import { corpora, specExamples, vectors } from "./vectors";

const observe = openObserver();
const language = getLanguage("zh-Hans");

const load = (files: TextFile[]) => [...loadFiles({ files, problems: [] }).content.countries.values()][0] as Country;
const folder = load([facts, log, guide]);

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

const guidePage = (
  rendered: RenderedGuide,
  { front }: Pick<GuideFile, "front"> = folder.guides[0] as GuideFile,
  country = folder,
) => (
  <GuidePage
    language={language}
    front={front}
    rendered={rendered}
    facts={country.facts}
    index={country.index}
    country={country.facts}
    path="/zh-Hans/exampleland/sim"
    markdown="/zh-Hans/exampleland/sim.md"
    alternates={[]}
    trail={[{ name: front.title, path: "/zh-Hans" }]}
    isStale={false}
    today={today}
  />
);

/** A page as the build finishes it, without the policy that would stop what gets through. */
const finish = (content: ReactNode, name: string) =>
  compactHtml(
    toPlainHtml(
      `<!DOCTYPE html>${renderToStaticMarkup(
        <html lang="zh-Hans">
          <body>{content}</body>
        </html>,
      )}`,
      name,
    ),
  );

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

  it.skipIf(isReference)("runs nothing in a browser, not even when nobody has checked it", async () => {
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

describe("a vector in front matter and facts", () => {
  const pages: string[] = [];
  const shortGuide = makeGuide("::plans\n\n::phrases\n\n::support\n\n::codes{does=balance}");

  it("is refused by a problem that names its line, or is the text that a page shows", () => {
    let shown = 0;
    for (const vector of vectors) {
      // First everywhere at once: what a place does not take, its line says.
      const front = putText(shortGuide, frontMatterPlaces, vector);
      const texts = putText(facts, factsPlaces, vector);
      const { problems } = publish([texts.file, log, front.file]);
      expectRefusalsToNameALine(problems, [texts.file, log, front.file]);
      const isTaken = (file: string, line: number) =>
        !problems.some((problem) => problem.file === file && problem.line === line);
      const taken = factsPlaces.filter((place) => isTaken(facts.file, texts.lineOf(place)));
      const takenFront = frontMatterPlaces.filter((place) => isTaken(guide.file, front.lineOf(place)));
      expect(taken.map(({ name }) => name)).toEqual(expect.not.arrayContaining(["a website", "a link", "a code"]));
      // Then where it is taken, as the site shows it.
      const files = [putText(facts, taken, vector).file, log, putText(shortGuide, takenFront, vector).file];
      const country = load(files);
      const file = country?.guides[0];
      expect(country && file, vector).toBeDefined();
      if (!country || !file) continue;
      const name = `${country.facts.operators[0]?.name}`;
      shown += name === vector ? 1 : 0;
      const guides = [{ name: file.front.title, title: file.front.title, locale: file.locale, path: "/x" }];
      pages.push(
        finish(guidePage(renderGuide(file, country), file, country), "a guide"),
        finish(<CountryPage {...{ language, guides, today }} facts={country.facts} changes={[]} />, "a country"),
      );
    }
    expect(shown).toBeGreaterThan(100);
  });

  it("runs nothing in a browser", async () => {
    expect(pages.length).toBe(2 * vectors.length);
    const size = 100;
    for (let start = 0; start < pages.length; start += size) {
      const bodies = pages.slice(start, start + size).map((page) => /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? page);
      const seen = await observe(`<!DOCTYPE html><body>${bodies.join("\n")}</body>`);
      expect(seen).toMatchObject(inert);
      expect(seen.elements).toBeGreaterThan(20 * bodies.length);
    }
  });
});
