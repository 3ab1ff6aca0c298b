import { createHash } from "node:crypto";
import type { Locale } from "@/lib/locales";
import { parseMarkdownFile } from "./markdown-file";
import type { Place } from "./place";
import type { Problem } from "./problem";
import type { TextFile } from "./read";
import { type FrontMatter, frontMatter as frontMatterSchema } from "./schema/front-matter";
import { checkSchema } from "./schema-problems";
import { findPlacesLater, type YamlPlaces } from "./yaml";

/** One guide in one language, its body not yet parsed. */
export interface GuideFile {
  readonly file: string;
  /** The folder it stands in, such as `content/countries/pakistan` or `content/guides`. */
  readonly folder: string;
  readonly topic: string;
  readonly locale: Locale;
  readonly front: FrontMatter;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Twelve characters that change whenever title, description or body change. */
  readonly fingerprint: string;
  readonly yaml: YamlPlaces;
}

/** Reads a guide's front matter and holds it against its schema. */
export function loadGuideFile(
  file: TextFile,
  { folder, topic, locale }: Extract<Place, { kind: "guide" }>,
): { guide?: GuideFile; problems: readonly Problem[] } {
  const markdown = parseMarkdownFile(file);
  if ("rule" in markdown) return { problems: [markdown] };
  const { frontMatter, body, bodyLine } = markdown;
  const checked =
    frontMatter.problems.length > 0 ? frontMatter : checkSchema(frontMatterSchema, frontMatter, file.file);
  if (checked.problems.length > 0) return { problems: checked.problems };
  const front = Object.freeze(checked.value as FrontMatter);
  const fingerprint = fingerprintOf(front, body);
  const yaml = findPlacesLater(() => {
    const again = parseMarkdownFile(file);
    if ("rule" in again) throw new Error(`${file.file} was read before and cannot be read now`);
    return again.frontMatter;
  });
  return {
    guide: Object.freeze({ file: file.file, folder, topic, locale, front, body, bodyLine, fingerprint, yaml }),
    problems: [],
  };
}

/** SHA-256 over what a translator translates, in Unicode NFC, without outer white space; the first twelve hex digits. */
function fingerprintOf(front: FrontMatter, body: string): string {
  const text = [front.title, front.description, body].map((part) => part.normalize("NFC").trim()).join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
