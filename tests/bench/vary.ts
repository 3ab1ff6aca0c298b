/** Numbers between 0 and 1 that look like chance and are the same for the same seed (mulberry32, public domain). */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What stays as it is: directives with their marks and references, footnotes, ids of headings, addresses. */
const fixed = /:{1,}[a-z-]+(?:\[[^\]]*\])?(?:\{[^}]*\})?|\[\^[^\]]*\]|\{#[^}]*\}|\]\(#[^)]*\)|https?:\/\/\S+/;

/** A Han character, or a word of another script that is long enough to carry meaning; not part of a name with a digit in it. */
const word = /\p{Script=Han}|(?<![\p{L}\p{M}\d])\p{L}[\p{L}\p{M}]{3,}(?![\p{L}\p{M}\d])/gu;

const parts = new RegExp(`(${fixed.source})`, "g");

/** The different words of texts by kind: one takes the place of another of its kind, a capital of a capital, Han of Han. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** The words of texts of one language. */
export function makeVocabulary(texts: readonly string[]): Vocabulary {
  const found = new Set(
    texts.flatMap((text) => text.split(parts).flatMap((part, at) => (at % 2 ? [] : part.match(word)))),
  );
  const kinds = new Map<string, string[]>();
  for (const each of [...found].sort()) if (each) kinds.set(kindOf(each), [...(kinds.get(kindOf(each)) ?? []), each]);
  return kinds;
}

const kindOf = (text: string) =>
  /\p{Script=Han}/u.test(text)
    ? "han"
    : text === text.toUpperCase()
      ? "capitals"
      : /^\p{Lu}/u.test(text)
        ? "name"
        : "word";

/**
 * Another text of the same shape: `share` of its different words are each replaced, wherever they stand, by another word of
 * `vocabulary`; directives, footnotes and ids stay. `chance` decides which.
 */
export function varyWords(text: string, vocabulary: Vocabulary, share: number, chance: () => number): string {
  const replacements = new Map<string, string>();
  for (const words of vocabulary.values()) {
    for (const each of words) {
      const other = words[Math.floor(chance() * words.length)] ?? each;
      replacements.set(each, chance() < share ? other : each);
    }
  }
  const replace = (part: string) => part.replace(word, (each) => replacements.get(each) ?? each);
  return text
    .split(parts)
    .map((part, at) => (at % 2 ? part : replace(part)))
    .join("");
}

/** Other codes and prices in a country's facts: digits become other digits, never a zero; lengths stay. Ranges stay too, as they must rise. */
export function varyNumbers(facts: string, chance: () => number): string {
  const another = (value: string) => value.replace(/\d/g, () => String(1 + Math.floor(chance() * 9)));
  return facts.replace(
    /^(\s*(?:- )?(?:dial|amount|price): ")([^"]*)("$)(?!\n\s*(?:to|price_to):)/gm,
    (_, before: string, value: string, after: string) => before + another(value) + after,
  );
}

const syllables = [
  "al",
  "ber",
  "co",
  "da",
  "fon",
  "gel",
  "ka",
  "lin",
  "mo",
  "net",
  "or",
  "pri",
  "ro",
  "sel",
  "tel",
  "va",
  "zen",
];

/** A name of three syllables, as operators give themselves. */
export function inventName(chance: () => number): string {
  const name = [1, 2, 3].map(() => syllables[Math.floor(chance() * syllables.length)]).join("");
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
