/** Letters that differ without a mark of their own, and the one they are taken for. */
const sameLetters: Record<string, string> = {
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  // Arabic and Urdu write the same letter as different characters, and leave out the dots of the last ones.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ے: "ي",
  ک: "ك",
  ة: "ه",
  ۃ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ء: "",
  // The line that stretches a word.
  ـ: "",
};
const differing = new RegExp(`[${Object.keys(sameLetters).join("")}]`, "g");

/** Digits of Arabic (U+0660) and of Urdu and Persian (U+06F0). */
const easternDigit = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * Text as the search compares it: lower case, without accents, vowel marks and invisible characters, one character for
 * each letter and digit that has several. The same for what is searched and for what is typed.
 */
export function normalize(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(differing, (letter) => sameLetters[letter] ?? letter);
}

/** The Arabic article, alone or grown together with a preposition. */
const article = /^(?:[وبكف]?ال|لل)(?=\p{L}{3})/u;

/** A text cut into words, and runs of Chinese characters, which have no spaces between them. */
export function splitWords(text: string): string[] {
  const words = normalize(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return words.map((word) => word.replace(article, ""));
}

/** Whether a word is a run of Chinese characters. */
export const isHan = (word: string) => /^\p{Script=Han}/u.test(word);
