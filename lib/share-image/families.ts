import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Locale } from "@/lib/locales";

/** A font family as its package has it: many files, each for some ranges of characters. */
export interface Family {
  readonly package: string;
  /** The files to use; without it all of them. The Arabic families bring Latin letters too, which Noto Sans draws more plainly. */
  readonly subsets?: readonly string[];
  /** How large its letters are drawn among those of the language, 1 being as they are. */
  readonly scale?: number;
}

const sans: Family = { package: "@fontsource-variable/noto-sans" };
const simplified: Family = { package: "@fontsource-variable/noto-sans-sc" };
const traditional: Family = { package: "@fontsource-variable/noto-sans-tc" };
const naskh: Family = { package: "@fontsource-variable/noto-naskh-arabic", subsets: ["arabic"] };
const nastaliq: Family = { package: "@fontsource-variable/noto-nastaliq-urdu", subsets: ["arabic"] };

/** At one size Latin capitals are far higher than most Arabic letters. */
const sansAmongArabic: Family = { ...sans, scale: 0.88 };

/** Each language's own families, where Noto Sans is not the only one. */
const own: Partial<Record<Locale, readonly Family[]>> = {
  "zh-Hans": [simplified],
  "zh-Hant": [traditional],
  ar: [naskh, sansAmongArabic],
  ur: [nastaliq, sansAmongArabic],
};

/** The families of a language, its own first; the others stand by for names of another script. */
export function listFamilies(locale: Locale): Family[] {
  return [...new Set([...(own[locale] ?? []), sans, simplified, naskh])];
}

/** A file of a family with the characters it is for, as pairs of first and last code point. */
export interface FamilyFile {
  readonly path: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const listed = new Map<string, FamilyFile[]>();

/** The files of a family, by the list its package has of them. */
export function listFamilyFiles(family: Family): FamilyFile[] {
  const files = listed.get(family.package) ?? readFamily(family);
  listed.set(family.package, files);
  return files;
}

function readFamily({ package: name, subsets }: Family): FamilyFile[] {
  const require = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), "package.json"));
  const list = require.resolve(`${name}/unicode.json`);
  const ranges: Record<string, string> = JSON.parse(readFileSync(list, "utf8"));
  return Object.entries(ranges)
    .map(([key, range]) => ({ subset: key.replace(/^\[(\d+)\]$/, "$1"), range }))
    .filter(({ subset }) => subsets === undefined || subsets.includes(subset))
    .map(({ subset, range }) => ({
      path: path.join(path.dirname(list), "files", `${path.basename(name)}-${subset}-wght-normal.woff2`),
      ranges: parseUnicodeRange(range),
    }));
}

/** The pairs of a `unicode-range` of CSS, such as `U+0-FF,U+131`; throws for what is none. */
export function parseUnicodeRange(text: string): [first: number, last: number][] {
  return text.split(",").map((part) => {
    const [, first, last = first] = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(part.trim()) ?? [];
    if (first === undefined || last === undefined) throw new Error(`Not a range of characters: ${part}`);
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
