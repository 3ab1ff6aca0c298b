import { isHan, splitWords } from "./normalize";

/** A typed word and the slots it fills. */
export interface TypedWord {
  readonly text: string;
  readonly from: number;
  readonly length: number;
  /** Whether it is a run of Chinese characters. */
  readonly isHan: boolean;
}

/** What a reader has typed, cut into slots that are answered one by one: words, and single Chinese characters. */
export interface Slots {
  readonly words: readonly TypedWord[];
  /** Neighbours written together, as in “tele 2”. */
  readonly pairs: readonly TypedWord[];
  readonly count: number;
}

/** The slots of a query. */
export function makeSlots(query: string): Slots {
  const words: TypedWord[] = [];
  let count = 0;
  for (const text of dropLetters(splitWords(query))) {
    const isRun = isHan(text);
    const length = isRun ? text.length : 1;
    words.push({ text, from: count, length, isHan: isRun });
    count += length;
  }
  const pairs = words.slice(1).flatMap((second, index) => {
    const first = words[index];
    if (!first || first.isHan || second.isHan) return [];
    return [{ text: first.text + second.text, from: first.from, length: 2, isHan: false }];
  });
  return { words, pairs, count };
}

/** Single letters among words are prepositions and articles; alone, one is the beginning of a word. */
function dropLetters(words: readonly string[]): readonly string[] {
  const longer = words.filter((word) => word.length > 1 || isHan(word) || /\d/.test(word));
  return longer.length > 0 ? longer : words;
}
