import path from "node:path";
import { didYouMean } from "@/lib/content/did-you-mean";
import type { GuideFile } from "@/lib/content/guide-file";
import { listFolders, loadContent } from "@/lib/content/load";
import { formatSourceMark } from "@/lib/content/source-mark";
import { isLocale, localeTags, sourceLocale } from "@/lib/locales";
import { UsageError } from "../usage-error";
import { createFile } from "../write-file";
import { blank, writeFrontMatter } from "./front-matter-template";
import { listHeadings } from "./headings";

/**
 * Creates a translation of a guide as a draft and gives its path: headings, blocks, facts and footnotes of the source
 * text stand in their places, the words are to be written. `guide` is `morocco/sim`, `guides/refunds` or a file's path.
 */
export async function newTranslation(root: string, guide: string, locale: string, today: string): Promise<string> {
  if (!isLocale(locale))
    throw new UsageError(
      `There is no locale ${locale}. ${didYouMean(locale, localeTags)}Known: ${localeTags.join(", ")}.`,
    );
  if (locale === sourceLocale)
    throw new UsageError(`${sourceLocale} is the source language: \`npm run new guide\` begins its texts.`);
  const { content } = loadContent(root);
  const sources = listFolders(content).flatMap(({ guides }) => guides.filter((file) => file.locale === sourceLocale));
  const byName = new Map(sources.map((source) => [nameOf(source), source]));
  const wanted = guide.replace(/^(?:content\/)?(?:countries\/)?/, "").replace(/\.[^./]+\.md$/, "");
  const source = byName.get(wanted);
  if (!source) {
    throw new UsageError(
      `There is no ${sourceLocale} text of ${wanted} that can be read. ${didYouMean(wanted, byName.keys())}`.trim(),
    );
  }
  const file = source.file.replace(`.${sourceLocale}.md`, `.${locale}.md`);
  const body = emptyOut(source.body, listHeadings(content, locale));
  await createFile(path.join(path.dirname(root), file), `${writeFrontMatter(today, formatSourceMark(source))}${body}`);
  return file;
}

const nameOf = ({ folder, topic }: GuideFile) => `${folder.slice(folder.lastIndexOf("/") + 1)}/${topic}`;

/** A body without its words: what is left of a line is its marks, facts, footnotes and links within the guide. */
function emptyOut(body: string, headings: ReadonlyMap<string, string>): string {
  return body
    .split("\n")
    .map((line) => emptyLine(line, headings))
    .join("\n");
}

const kept = /:[a-z]+\[[^\]]*\]|\[\^[^\]\s]+\]|\]\(#[a-z0-9-]+\)/g;

function emptyLine(line: string, headings: ReadonlyMap<string, string>): string {
  if (line.trim() === "" || /^\s*:{2,}/.test(line) || /^[\s|:-]+$/.test(line)) return line;
  const heading = /^(#+) .*\{#([a-z0-9-]+)\}\s*$/.exec(line);
  if (heading) return `${heading[1]} ${headings.get(heading[2] ?? "") ?? blank} {#${heading[2]}}`;
  if (line.trimStart().startsWith("|"))
    return line
      .split("|")
      .map((cell) => (cell.trim() === "" ? cell : ` ${emptyText(cell)} `))
      .join("|");
  const [marks = ""] = /^\s*(?:(?:[-*+>]|\d+[.)])\s+)*/.exec(line) ?? [];
  return marks + emptyText(line.slice(marks.length));
}

function emptyText(text: string): string {
  const found = [...text.matchAll(kept)]
    .map(([part]) => part)
    .map((part) => (part.startsWith("](") ? `[${blank}${part}` : part));
  return [blank, ...found].join(" ").replaceAll(" [^", "[^");
}
