import bidiFactory from "bidi-js";
import type { Direction } from "@/lib/locales";
import type { FontFile } from "./font-file";
import { isInvisible, type Typeface } from "./typeface";

/** A stretch of text in one direction and from one font file. */
export interface Run {
  start: number;
  end: number;
  /** The embedding level of the Unicode Bidirectional Algorithm: odd runs from right to left. */
  level: number;
  file: FontFile;
}

/** A text with the runs it is drawn in, in logical order; characters that are never drawn are in none. */
export interface Paragraph {
  readonly text: string;
  readonly typeface: Typeface;
  readonly runs: readonly Run[];
}

const bidi = bidiFactory();

/** Parts a text into runs. */
export function makeParagraph(text: string, direction: Direction, typeface: Typeface): Paragraph {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!isInvisible(character)) {
      const last = runs.at(-1);
      const level = levels[start] ?? 0;
      const file = typeface.getFile(character.codePointAt(0) ?? 0, last?.file);
      if (last && last.end === start && last.level === level && last.file === file) last.end = end;
      else runs.push({ start, end, level, file });
    }
    start = end;
  }
  return { text, typeface, runs };
}

/** The runs of a line, cut to it, from left to right (rule L2 of the Unicode Bidirectional Algorithm). */
export function listVisualRuns({ runs }: Paragraph, start: number, end: number): Run[] {
  const line = runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
  const highest = Math.max(0, ...line.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < line.length; from += 1) {
      let to = from;
      while ((line[to]?.level ?? -1) >= level) to += 1;
      if (to > from) line.splice(from, to - from, ...line.slice(from, to).reverse());
      from = to;
    }
  }
  return line;
}
