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
    const hits = words.flatMap(({ text, from, length }): HanMatch[] => {
      if (isHan(text) !== isHan(part)) return [];
      if (!isHan(text)) return [{ quality: matchWord(text, part), from, length }];
      const hit = matchHan(text, part);
      return hit ? [{ ...hit, from: from + hit.from }] : [];
    });
    for (const { text, from, length } of pairs) if (text === part) hits.push({ quality: 1, from, length });
    found.push(...hits);
    matched += Math.max(0, ...hits.map(({ quality }) => quality));
  }
  const share = leastShare + ((1 - leastShare) * matched) / parts.length;
  for (const { quality, from, length } of found) better(answers, from, length, quality * share);
  if (parts.length === 1) return;
  const together = parts.join("");
  for (const { text, from, length } of words) if (text === together) better(answers, from, length, 1);
}

function better(answers: Answer[], from: number, span: number, quality: number): void {
  for (let slot = from; slot < from + span; slot += 1) {
    if (quality > (answers[slot]?.quality ?? 0)) answers[slot] = { quality, span };
  }
}
