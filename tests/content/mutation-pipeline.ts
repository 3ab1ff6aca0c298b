import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect } from "vitest";
import { checkFolders } from "@/lib/content/check";
import { loadFiles } from "@/lib/content/load";
import type { Problem } from "@/lib/content/problem";
import type { TextFile } from "@/lib/content/read";
import type { Block } from "@/lib/markdown/blocks";
import { renderGuide } from "@/lib/markdown/render";
import { sanitizeSchema } from "@/lib/markdown/sanitize-schema";
import { country, today } from "./content-tree";

const base = path.resolve(import.meta.dirname, "../fixtures/content/base");
const read = (file: string): TextFile => ({
  file: `content/${file}`,
  text: readFileSync(path.join(base, file), "utf8"),
});
export const facts = read(`${country}/facts.yaml`);
export const log = read(`${country}/changes.yaml`);
export const guide = read(`${country}/sim.zh-Hans.md`);

/** Milliseconds of this thread that one file may take; on a machine that does nothing else it takes a hundredth. */
const limit = 1000;

/** Runs the whole pipeline on one country; what is drawn is drawn only where nothing is wrong, as the site does. */
export function publish(files: TextFile[]): { problems: Problem[]; html: string[] } {
  const { content, problems } = loadFiles({ files, problems: [] });
  problems.push(...checkFolders(content, today));
  const html = [...content.countries.values()].flatMap((folder) =>
    folder.guides.flatMap((file) => {
      if (problems.some((problem) => problem.file === file.file)) return [];
      return renderGuide(file, folder).sections.flatMap(({ blocks }) => blocks.flatMap(htmlOf));
    }),
  );
  return { problems, html };
}

const htmlOf = (block: Block): string[] =>
  block.type === "prose" ? [block.html] : "blocks" in block ? block.blocks.flatMap(htmlOf) : [];

const elements = new Set(sanitizeSchema.tagNames);
const attributes = new Set(["href", "id", "start", "dir", "class"]);

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements, attributes and addresses that may not be on a page. */
function listUnsafeNodes(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!("tagName" in node)) return node.nodeName === "#text" ? [] : [node.nodeName];
    return [
      ...(elements.has(node.tagName) ? [] : [node.tagName]),
      ...node.attrs.filter(({ name }) => !attributes.has(name)).map(({ name }) => name),
      ...node.attrs
        .filter(({ name, value }) => name === "href" && !/^(?:https?:|tel:|sms:|#)/.test(value))
        .map(({ value }) => value),
      ...listUnsafeNodes(node.childNodes),
    ];
  });
}

/** The same for pieces of HTML as text. */
export const listUnsafe = (html: readonly string[]): string[] =>
  html.flatMap((text) => listUnsafeNodes(parseFragment(text).childNodes));

/** Fails unless every problem names a line of its file and says what to do. */
export function expectRefusalsToNameALine(problems: readonly Problem[], files: readonly TextFile[]): void {
  for (const problem of problems) {
    const lines = files.find(({ file }) => file === problem.file)?.text.split("\n").length ?? 1;
    expect(problem.line, problem.message).toBeGreaterThanOrEqual(1);
    expect(problem.line, problem.message).toBeLessThanOrEqual(lines);
    expect(problem.hint, problem.message).not.toBe("");
  }
}

/** Runs a property so often, with a seed that its message names; CONTENT_SEED repeats it. */
export const always = (numRuns: number, property: fc.IProperty<unknown>) =>
  fc.assert(property as fc.IProperty<unknown>, {
    numRuns,
    seed: Number(process.env["CONTENT_SEED"] ?? Date.now() % 2 ** 31),
  });

/** Runs what must not take longer than the limit for one file. */
export function within(act: () => void): void {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(limit);
}
