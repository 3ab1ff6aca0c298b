import { editDistance } from "./edit-distance";

/** How well a typed word is a word of a name, from 0 to 1. What is typed may be half of it, a longer form of it, or have a slip in it. */
export function matchWord(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed) && typed.length > 1) return 0.65 + (0.25 * typed.length) / word.length;
  if (typed.startsWith(word) && word.length > 3 && typed.length - word.length < 4) return 0.75;
  if (/^\d/.test(typed)) return 0;
  const shorter = Math.min(typed.length, word.length);
  const most = shorter > 7 ? 2 : shorter > 3 ? 1 : 0;
  const slips = most === 0 ? 1 : editDistance(typed, word, most);
  if (slips <= most) return 0.8 - 0.15 * slips;
  if (most > 0 && withoutDoubles(typed) === withoutDoubles(word)) return 0.65;
  // Half a word, with a slip in it.
  return typed.length > 4 && editDistance(typed, word.slice(0, typed.length), 1) === 1 ? 0.5 : 0;
}

/** Which letters of a word are double is easily forgotten: “Morroco”. */
const withoutDoubles = (word: string) => word.replace(/(.)\1/gu, "$1");

/** Which part of a run of Chinese characters a name answers, and how well, from 0 to 1. */
export interface HanMatch {
  readonly quality: number;
  readonly from: number;
  readonly length: number;
}

/** How a run of Chinese characters holds a name: whole, with one wrong character, or in part; undefined where they share no two characters. */
export function matchHan(run: string, name: string): HanMatch | undefined {
  const at = run.indexOf(name);
  if (at >= 0) return { quality: 1, from: at, length: name.length };
  if (name.includes(run)) {
    const quality = (name.startsWith(run) ? 0.6 : 0.4) + (0.3 * run.length) / name.length;
    return { quality, from: 0, length: run.length };
  }
  return findAlmost(run, name) ?? findShared(run, name);
}

/** A name with one character wrong, missing or too many. */
function findAlmost(run: string, name: string): HanMatch | undefined {
  if (name.length < 3) return undefined;
  const lengths = name.length > 3 ? [name.length, name.length - 1, name.length + 1] : [name.length];
  for (const length of lengths) {
    for (let from = 0; from + length <= run.length; from += 1) {
      if (editDistance(run.slice(from, from + length), name, 1) <= 1) return { quality: 0.65, from, length };
    }
  }
  return undefined;
}

function findShared(run: string, name: string): HanMatch | undefined {
  for (let length = Math.min(run.length, name.length) - 1; length > 1; length -= 1) {
    for (let from = 0; from + length <= run.length; from += 1) {
      if (name.includes(run.slice(from, from + length))) {
        return { quality: 0.3 + (0.5 * length) / name.length, from, length };
      }
    }
  }
  return undefined;
}
