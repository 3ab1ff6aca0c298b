import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { GuideFile } from "@/lib/content/guide-file";
import type { GuideFolder } from "@/lib/content/load";
import { formatProblems } from "@/lib/content/problem";
import { topics } from "@/lib/content/schema/front-matter";
import { isStale } from "@/lib/content/translations";
import { getTranslator } from "@/lib/i18n/translator";
import { localeTags } from "@/lib/locales";
import type { Block, RenderedGuide } from "@/lib/markdown/blocks";
import { content, everyGuide, problems, render, root } from "./site-texts";

const countries = [...content.countries.values()];

const proseOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === "prose" ? [block.html] : "blocks" in block ? proseOf(block.blocks) : []));

const htmlOf = (rendered: RenderedGuide) => rendered.sections.flatMap(({ blocks }) => proseOf(blocks)).join("\n");

/** The codes in a guide's sentences, each blank given back its name: `*100*{number}#`. */
function codesOf(folder: GuideFolder, guide: GuideFile): string[] {
  const t = getTranslator(guide.locale);
  const codes = [...htmlOf(render(folder, guide)).matchAll(/<bdi dir="ltr" class="code">([^<]*)<\/bdi>/g)];
  return codes
    .map(([, code]) =>
      (["number", "amount", "pin"] as const).reduce(
        (text, blank) => text.replaceAll(t(`code.blank.${blank}`), `{${blank}}`),
        code ?? "",
      ),
    )
    .sort();
}

function headingsOf(folder: GuideFolder, guide: GuideFile): string[] {
  return render(folder, guide).sections.flatMap(({ id, blocks }) => [
    `## ${id}`,
    ...[
      ...proseOf(blocks)
        .join("\n")
        .matchAll(/<h3 id="([^"]+)"/g),
    ].map((match) => `### ${match[1]}`),
  ]);
}

describe("the content of the site", () => {
  it("has no problem today", () => {
    expect(countries.length).toBeGreaterThan(0);
    expect(formatProblems(problems)).toBe("");
  });

  it("has a guide on every topic for every published country", () => {
    const published = countries.filter(({ facts }) => facts.status === "published");
    expect(published.map(({ slug }) => slug)).toEqual(["morocco", "pakistan", "peru", "russia"]);
    const expected = published.flatMap(({ slug }) => topics.map((topic) => `${slug}/${topic}`));
    expect(everyGuide.map(([name]) => name)).toEqual(expect.arrayContaining(expected));
  });

  it("has three guides that belong to no country", () => {
    const names = everyGuide.map(([name]) => name).filter((name) => name.startsWith("guides/"));
    expect(names).toEqual(["guides/buying-safely", "guides/top-up-failed", "guides/travel-esim"]);
  });
});

describe("the languages of a guide", () => {
  it.each(everyGuide)("%s: it is written in all of the site's", (_name, { folder, topic, written }) => {
    const files = readdirSync(path.join(root, path.dirname(path.relative("content", folder.file))));
    for (const tag of localeTags) expect(files).toContain(`${topic}.${tag}.md`);
    expect(written.map(({ locale }) => locale)).toEqual(localeTags);
  });

  it.each(everyGuide)("%s: every translation was made from the source as it stands", (_name, { folder, written }) => {
    expect(written.filter((guide) => isStale(folder, guide)).map(({ file }) => file)).toEqual([]);
  });

  it.each(everyGuide)("%s: all show the same codes", (_name, { folder, written }) => {
    const [source, ...others] = written.map((guide) => codesOf(folder, guide));
    for (const other of others) expect(other).toEqual(source);
  });

  it("and codes are shown", () => {
    const shown = everyGuide.flatMap(([, { folder, written }]) => written.flatMap((guide) => codesOf(folder, guide)));
    expect(shown.length).toBeGreaterThan(100);
  });

  it.each(everyGuide)("%s: all have the same headings", (_name, { folder, written }) => {
    const [source, ...others] = written.map((guide) => headingsOf(folder, guide));
    expect(source?.length).toBeGreaterThanOrEqual(8);
    for (const other of others) expect(other).toEqual(source);
  });

  it.each(everyGuide)("%s: all name every operator where they say what works without data", (_name, guide) => {
    const { folder, written } = guide;
    const operators = folder.facts.operators.map(({ id }) => id).sort();
    for (const guide of written) {
      const section = render(folder, guide).sections.find(({ id }) => id === "no-data");
      const named = section?.blocks.flatMap((block) => (block.type === "operator" ? [block.id] : [])) ?? [];
      expect(named.sort(), guide.file).toEqual(operators);
    }
  });
});
