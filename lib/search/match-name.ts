import { type HanMatch, matchHan, matchWord } from "./match-word";
import { isHan } from "./normalize";
import type { Slots } from "./slots";

/** What one word of a name counts, however much of the name is typed; the rest comes with the other words. */
const leastShare = 0.6;

/** How well a slot is answered, from 0 to 1, and how many slots the answer takes together. */
export interface Answer {
  quality: number;
  span: number;
}

/**
 * Betters the answers to slots by a name: best where the whole name was typed.
 * `name` is normalised, its words joined by single spaces.
 */
export function matchName({ words, pairs }: Slots, name: string, answers: Answer[]): void {
  const parts = name.split(" ");
  const found: HanMatch[] = [];
  let matched = 0;
  for (const part of parts) {
    const isRun = isHan(part);
    const hits = words.flatMap(({ text, from, length, isHan }): HanMatch[] => {
      if (isHan !== isRun) return [];
      const hit = isHan ? matchHan(text, part) : { quality: matchWord(text, part), from: 0, length };
      return hit && hit.quality > 0 ? [{ ...hit, from: from + hit.from }] : [];
    });
    for (const { text, from, length } of pairs) if (text === part) hits.push({ quality: 1, from, length });
    found.push(...hits);
    matched += Math.max(0, ...hits.map(({ quality }) => quality));
  }
  const worth = words.length > 1 && isDoubtful(name) ? 0.5 : 1;
  const share = worth * (leastShare + ((1 - leastShare) * matched) / parts.length);
  // A name typed in full is one answer, however many words it has.
  const isWhole = matched > parts.length - 0.1;
  const taken = new Set(found.flatMap((hit) => listSlots(hit))).size;
  for (const hit of found) better(answers, hit, hit.quality * share, isWhole ? taken : hit.length);
  if (parts.length === 1) return;
  const together = parts.join("");
  for (const word of words) if (word.text === together) better(answers, word, 1, word.length);
}

/** Among other words two letters are seldom the code of a country: the French “ma” is no Morocco. */
const isDoubtful = (name: string) => /^[a-z]{2}$/.test(name);

const listSlots = ({ from, length }: Pick<HanMatch, "from" | "length">) =>
  Array.from({ length }, (_, index) => from + index);

function better(answers: Answer[], hit: Pick<HanMatch, "from" | "length">, quality: number, span: number): void {
  for (const slot of listSlots(hit)) {
    if (quality > (answers[slot]?.quality ?? 0)) answers[slot] = { quality, span };
  }
}
