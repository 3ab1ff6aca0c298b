import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkContent } from "@/lib/content/check";
import type { GuideFile } from "@/lib/content/guide-file";
import { type Country, type GuideFolder, listFolders } from "@/lib/content/load";
import { findGuideFile, listGuideLocales, listTopics } from "@/lib/content/translations";
import type { RenderedGuide } from "@/lib/markdown/blocks";
import { renderGuide } from "@/lib/markdown/render";

export const root = path.resolve(import.meta.dirname, "../../content");

const checked = checkContent(root, new Date().toISOString().slice(0, 10));

/** The site's own content, read and checked once. */
export const { content, problems } = checked;

export interface WrittenGuide {
  /** Such as `pakistan/sim` or `guides/travel-esim`. */
  name: string;
  folder: GuideFolder;
  topic: string;
  /** The guide in each language it is written in, in the site's order. */
  written: GuideFile[];
}

const isDraft = (folder: GuideFolder) => "slug" in folder && (folder as Country).facts.status === "draft";

/** Every guide that readers see, of published countries and of none. A draft is held to the rules only: it may have one language yet. */
export const everyGuide: (readonly [string, WrittenGuide])[] = listFolders(content)
  .filter((folder) => !isDraft(folder))
  .flatMap((folder) =>
    listTopics(folder).map((topic) => {
      const written = listGuideLocales(folder, topic).flatMap((locale) => findGuideFile(folder, topic, locale) ?? []);
      const name = `${path.basename(path.dirname(folder.file))}/${topic}`;
      return [name, { name, folder, topic, written }] as const;
    }),
  );

const rendered = new Map<string, RenderedGuide>();

/** A guide as its page shows it, rendered once for all tests of a file. */
export function render(folder: GuideFolder, guide: GuideFile): RenderedGuide {
  const done = rendered.get(guide.file) ?? renderGuide(guide, folder);
  rendered.set(guide.file, done);
  return done;
}

/** Every file below content/ as text, by its path there. */
export const everyText = readdirSync(root, { recursive: true, withFileTypes: true, encoding: "utf8" })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, "utf8") }));

/** A guide's text as an editor wrote it, without the blocks that quote what is said elsewhere. */
export const withoutClaims = (body: string) => body.replace(/^:::claim[\s\S]*?^:::$/gm, "");

/** The words of a guide: no directives, footnotes, heading ids or Markdown marks. */
export const wordsOf = (body: string) =>
  body
    .replace(/^:{2,}.*$/gm, " ")
    .replace(/:[a-z]+\[[^\]]*\]|\[\^s\d+\]|\{#[a-z0-9-]+\}|\]\(#[a-z0-9-]+\)/g, " ")
    .replace(/[#*|_>[\]-]+/g, " ");
