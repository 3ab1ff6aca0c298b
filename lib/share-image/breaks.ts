import type { Locale } from "@/lib/locales";

/** Where a line may end: after words, or, for a text no word of which fits, after any character. */
export type BreakBy = "word" | "grapheme";

/** A space that is not a no-break space. */
const space = /[^\S\u00a0\u202f\ufeff]/u;
/** Chinese and Japanese writing has no spaces: its lines break between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;
const dash = /\p{Pd}/u;
/** Closing marks begin no line, opening marks end none. */
const noStart = /[\p{Pe}\p{Pf}\p{Po}\p{Pd}\u00a0\u202f]/u;
const noEnd = /[\p{Ps}\p{Pi}\u00a0\u202f]/u;

/** The offsets in a text at which a line may end and the next begin, its own end included. */
export function listBreaks(text: string, locale: Locale, by: BreakBy): number[] {
  const segments = [...new Intl.Segmenter(locale, { granularity: by }).segment(text)];
  const offsets = segments.slice(1).map(({ index }) => index);
  return [...offsets.filter((offset) => mayBreak(text, offset, by)), text.length];
}

function mayBreak(text: string, offset: number, by: BreakBy): boolean {
  const before = [...text.slice(0, offset)].at(-1) ?? "";
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (space.test(after)) return false;
  if (space.test(before)) return !dash.test(after);
  if (noStart.test(after) || noEnd.test(before)) return false;
  return by === "grapheme" || unspaced.test(before) || unspaced.test(after);
}
