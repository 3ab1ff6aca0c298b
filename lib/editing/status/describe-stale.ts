import type { LanguageStatus } from "./make-status";

type Stale = Extract<LanguageStatus, { state: "stale" }>;

/** Which sections of a stale translation's source have changed, and how many words there are to look at. */
export function describeStale({ sections, words, mark }: Pick<Stale, "sections" | "words" | "mark">): string {
  if (mark === undefined) return "the source text is gone";
  if (sections === undefined) return "which sections have changed is not known (translated_from names none)";
  if (sections.length === 0) return "only the order of the sections or white space has changed";
  const names = sections.map(({ id, change }) => (change === "changed" ? id : `${id} (${change})`));
  return `${words} ${words === 1 ? "word" : "words"} in: ${names.join(", ")}`;
}
