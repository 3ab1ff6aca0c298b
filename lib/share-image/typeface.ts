import type { Locale } from "@/lib/locales";
import { listFamilies, listFamilyFiles } from "./families";
import { type FontFile, openFontFile } from "./font-file";

/** Font files that hold every character of some texts. */
export interface Typeface {
  readonly locale: Locale;
  /** The file that draws a character. Signs and spaces stay with the file of the letter before them where it has them. */
  getFile(codePoint: number, before: FontFile | undefined): FontFile;
  /** How large the letters of a file are drawn, 1 being as they are. */
  getScale(file: FontFile): number;
}

/** Characters that are never drawn: bidirectional controls, joiners, variation selectors. */
export const isInvisible = (character: string) => /\p{Default_Ignorable_Code_Point}/u.test(character);

/** The fonts for texts of a language; throws an error that names the text and the character when no font has it. */
export async function openTypeface(locale: Locale, texts: readonly string[]): Promise<Typeface> {
  const files = new Map<number, FontFile>();
  const scales = new Map<FontFile, number>();
  for (const text of texts) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (files.has(codePoint) || isInvisible(character)) continue;
      const found = await findFile(locale, codePoint);
      if (!found) {
        const code = codePoint.toString(16).toUpperCase().padStart(4, "0");
        throw new Error(`No font has “${character}” (U+${code}) of “${text}”, a text of a share image in ${locale}`);
      }
      files.set(codePoint, found.file);
      scales.set(found.file, found.scale);
    }
  }
  return {
    locale,
    getFile: (codePoint, before) => {
      const isLetter = /[\p{L}\p{N}]/u.test(String.fromCodePoint(codePoint));
      const file = !isLetter && before?.has(codePoint) ? before : files.get(codePoint);
      if (!file) throw new Error(`The typeface was not opened for U+${codePoint.toString(16)}`);
      return file;
    },
    getScale: (file) => scales.get(file) ?? 1,
  };
}

async function findFile(locale: Locale, codePoint: number): Promise<{ file: FontFile; scale: number } | undefined> {
  for (const family of listFamilies(locale)) {
    for (const { path, ranges } of listFamilyFiles(family)) {
      if (!ranges.some(([first, last]) => first <= codePoint && codePoint <= last)) continue;
      const file = await openFontFile(path);
      if (file.has(codePoint)) return { file, scale: family.scale ?? 1 };
    }
  }
  return undefined;
}
