import type { Locale } from "@/lib/locales";

const scripts: Record<Locale, string> = {
  "zh-Hans": "Han",
  "zh-Hant": "Han",
  en: "Latin",
  ar: "Arabic",
  es: "Latin",
  fr: "Latin",
  ru: "Cyrillic",
  ur: "Arabic",
};

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
export const countLetters = (text: string) => count(text, /\p{L}/gu);

/** Latin words that begin with a capital are names (Orange Money), in a text of whichever script. */
const names = /\p{Lu}[\p{Script=Latin}\d-]*|\beSIM\b/gu;

/** The share of a text's letters that are of its language's script, from 0 to 1. Names in Latin letters do not count. */
export function shareOfScript(text: string, locale: Locale): number {
  const script = scripts[locale];
  const prose = script === "Latin" ? text : text.replace(names, " ");
  const letters = countLetters(prose);
  return letters === 0 ? 1 : count(prose, new RegExp(`\\p{Script=${script}}`, "gu")) / letters;
}

/** The most letters that stand together in a script foreign to the language, over spaces, digits and punctuation. Names in Latin letters do not count. */
export function longestForeignRun(text: string, locale: Locale): number {
  const script = scripts[locale];
  const prose = script === "Latin" ? text : text.replace(names, " ");
  return Math.max(...prose.split(new RegExp(`\\p{Script=${script}}+`, "u")).map(countLetters));
}

/** Words without which hardly a sentence is written, none of them shared with the other two languages. */
const littleWords = {
  en: /(?<!\p{L})(?:the|of|and|to|is|are|your|you|for|with|not|or|this|from|it|we)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|del|con|por|tu|su|una|y|o|para|al|lo|hay|más)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|les|des|du|et|vous|votre|pour|une|dans|ou|pas|au|par|ce|est)(?!\p{L})/giu,
};

/** Words of English, Spanish or French in a text that should be in another of these: those of each language that has more of them in it. */
export function findSisterWords(text: string, locale: Locale): string[] {
  if (!(locale in littleWords)) return [];
  const found = (language: string) => text.match(littleWords[language as keyof typeof littleWords]) ?? [];
  const others = Object.keys(littleWords).filter((language) => language !== locale);
  return others.map(found).flatMap((words) => (words.length > found(locale).length ? words : []));
}

/** The characters of a two-byte standard: every pair of bytes in some ranges, decoded. */
function repertoire(
  encoding: string,
  [first, last]: [number, number],
  isTrail: (byte: number) => boolean,
): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = first; lead <= last; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (isTrail(trail)) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}

// The characters of GB 2312 (levels 1 and 2), and the common ones of Big5 (level 1).
const simplified = repertoire("gbk", [0xb0, 0xf7], (byte) => byte >= 0xa1);
const traditional = repertoire("big5", [0xa4, 0xc6], (byte) => byte <= 0x7e || byte >= 0xa1);
const onlyIn = (own: Set<string>, other: Set<string>) =>
  new RegExp(
    `[${[...own].filter((character) => !other.has(character) && /^\p{Script=Han}$/u.test(character)).join("")}]`,
    "gu",
  );

const sisterLetters: Partial<Record<Locale, RegExp>> = {
  "zh-Hans": onlyIn(traditional, simplified),
  "zh-Hant": onlyIn(simplified, traditional),
  // Letters that Urdu has and Arabic has not, or has as another character; and the other way round.
  ar: /[ٹڈڑںےھہکیگچپ]/g,
  ur: /[يكىة]/g,
};

/** Letters in a text that a language does not write, but another language of its script does. */
export function findSisterLetters(text: string, locale: Locale): string[] {
  return text.match(sisterLetters[locale] ?? /(?!)/g) ?? [];
}
