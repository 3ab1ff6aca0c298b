/** How wide a line of text is in columns of Latin letters: letters of Han, Kana and Hangul and full-width marks take two (Unicode, UAX 11). */
export function displayColumns(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : isInvisible(character) ? 0 : 1), 0);
}

const isWide = (character: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
const isInvisible = (character: string) => /[\p{Mn}\p{Cf}]/u.test(character);
