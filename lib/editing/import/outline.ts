import type { SectionId } from "@/lib/content/rules/guide-sections";
import type { Locale } from "@/lib/locales";
import { forbiddenWords } from "./forbidden";
import { groupBySection, mapSections } from "./map-sections";
import { type Line, type Removal, stripAdvertising } from "./strip-advertising";

/** A sentence that states something: nothing of the kind is published without a source. */
export interface Claim extends Line {
  /** Whether it has a figure in it, which must become a fact. */
  hasFigure: boolean;
}

/** What is left of an article for an editor to work from. */
export interface Outline {
  locale: Locale;
  sections: { section: SectionId; headings: Line[]; claims: Claim[] }[];
  removed: Removal[];
  /** Words of advertisements and empty introductions, which no guide may have. */
  unpublishable: Line[];
}

/** Makes an outline of somebody's article in a language of the site. Nothing of it can be published as it is. */
export function makeOutline(text: string, locale: Locale): Outline {
  const { lines, removed } = stripAdvertising(text);
  const words = new RegExp(forbiddenWords[locale].source, `${forbiddenWords[locale].flags}g`);
  return {
    locale,
    removed,
    sections: groupBySection(mapSections(lines)).map(({ section, passages }) => ({
      section,
      headings: passages.map(({ heading }) => heading).filter((heading) => heading.text !== ""),
      claims: passages.flatMap((passage) => passage.lines.flatMap((line) => listClaims(line, locale))),
    })),
    unpublishable: lines.flatMap(({ line, text }) =>
      [...text.matchAll(words)].map(([found]) => ({ line, text: found })),
    ),
  };
}

/** The sentences of a line, without marks; questions and what is only a label state nothing. */
function listClaims({ line, text }: Line, locale: Locale): Claim[] {
  const plain = text.replace(/^\s*(?:>\s*)*(?:[-*+]|\d+[.)、])?\s*/, "").replace(/\*\*|__|`/g, "");
  return [...new Intl.Segmenter(locale, { granularity: "sentence" }).segment(plain)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence) && !/[?？؟:：]$/.test(sentence))
    .map((sentence) => ({ line, text: sentence, hasFigure: /\p{Nd}/u.test(sentence) }));
}

/** The language of a text by its letters; English for Latin ones, Arabic for Arabic ones: say --locale for the others. */
export function guessLocale(text: string): Locale {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/\p{Script=Han}/gu) > text.length / 10)
    return count(/[續儲網電餘們這個]/g) > count(/[续储网电余们这个]/g) ? "zh-Hant" : "zh-Hans";
  if (count(/\p{Script=Cyrillic}/gu) > text.length / 4) return "ru";
  if (count(/\p{Script=Arabic}/gu) > text.length / 4) return count(/[ںےٹڈڑہھ]/g) > text.length / 100 ? "ur" : "ar";
  return "en";
}
