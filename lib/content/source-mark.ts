import { createHash } from "node:crypto";
import { parseBody } from "@/lib/markdown/parse";
import type { GuideFile } from "./guide-file";

type SourceText = Pick<GuideFile, "front" | "body" | "fingerprint">;

/** A part of a guide that is translated on its own: title and description as `head`, then each section by its id. */
export interface SourceSection {
  id: string;
  text: string;
}

/** How a section differs from the one that was translated. `words` counts those of its text as it is now; 0 when it is gone. */
export interface ChangedSection {
  id: string;
  change: "changed" | "new" | "gone";
  words: number;
}

/** The fingerprint of the whole text in what a translation states; the sections behind it may be missing. */
export function getMarkedFingerprint(mark: string): string {
  return mark.slice(0, 12);
}

/** What a translation of this text states in `translated_from`, so that later changes can be told section by section. */
export function formatSourceMark(source: SourceText): string {
  return [source.fingerprint, ...listSections(source).map(({ id, text }) => `${id}=${hashOf(text)}`)].join(" ");
}

/**
 * The sections that have changed since a translation was made, in the order of the source text; those that are gone come last.
 * Undefined when the mark holds the fingerprint of the whole text only.
 */
export function findChangedSections(source: SourceText, mark: string): ChangedSection[] | undefined {
  const known = new Map(
    mark
      .split(" ")
      .slice(1)
      .map((part) => part.split("=") as [string, string]),
  );
  if (known.size === 0) return undefined;
  const present = listSections(source).flatMap(({ id, text }): ChangedSection[] => {
    const former = known.get(id);
    known.delete(id);
    if (former === hashOf(text)) return [];
    return [{ id, change: former === undefined ? "new" : "changed", words: countWords(text) }];
  });
  return [...present, ...[...known.keys()].map((id) => ({ id, change: "gone" as const, words: 0 }))];
}

/** The parts of a source text that are translated, in their order. */
export function listSections({ front, body }: Pick<SourceText, "front" | "body">): SourceSection[] {
  const lines = body.split("\n");
  const starts = parseBody(body).headings.filter(({ depth, isTopLevel }) => depth === 2 && isTopLevel);
  return [
    { id: "head", text: `${front.title}\n${front.description}` },
    ...starts.map(({ id, line }, index) => ({
      id: id ?? "unnamed",
      text: lines.slice(line - 1, (starts[index + 1]?.line ?? lines.length + 1) - 1).join("\n"),
    })),
  ];
}

function hashOf(text: string): string {
  return createHash("sha256").update(text.normalize("NFC").trim()).digest("hex").slice(0, 4);
}

const marks = /:{1,4}[a-z]+(\[[^\]]*\]|\{[^}]*\})*|\[\^s\d+\]|\{#[a-z0-9-]+\}|\]\(#[a-z0-9-]+\)/g;
const segmenter = new Intl.Segmenter("zh-Hans", { granularity: "word" });

/** Words that a translator reads, references to facts and sources apart; Chinese words as the Unicode segmentation finds them. */
export function countWords(text: string): number {
  return [...segmenter.segment(text.replace(marks, " "))].filter(({ isWordLike }) => isWordLike).length;
}
