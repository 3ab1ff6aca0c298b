import { createHash } from "node:crypto";
import { getLanguage } from "@/lib/i18n/language";
import { type Locale, localeTags } from "@/lib/locales";
import { makeSearchIndex, type Searchable } from "./make-index";

/** The index of a language as a file, whose name changes with its bytes, so that it can be kept for ever. */
export interface IndexFile {
  readonly file: string;
  readonly body: string;
}

const made = new WeakMap<Searchable, Map<Locale, IndexFile>>();

/** The index of a language, ready to be sent. Made once of what can be searched: every country's copy names it. */
export function makeIndexFile(searchable: Searchable, locale: Locale): IndexFile {
  const known = made.get(searchable) ?? new Map<Locale, IndexFile>();
  made.set(searchable, known);
  const index = known.get(locale) ?? renderIndexFile(searchable, locale);
  known.set(locale, index);
  return index;
}

function renderIndexFile(searchable: Searchable, locale: Locale): IndexFile {
  const body = JSON.stringify(makeSearchIndex(searchable, getLanguage(locale)));
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
  return { file: `${locale}-${hash}.json`, body };
}

/** The index whose file has this name, or undefined when there is none. */
export function findIndexFile(searchable: Searchable, file: string): IndexFile | undefined {
  return localeTags.map((locale) => makeIndexFile(searchable, locale)).find((index) => index.file === file);
}
