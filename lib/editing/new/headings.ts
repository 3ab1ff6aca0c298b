import { type Content, listFolders } from "@/lib/content/load";
import type { Locale } from "@/lib/locales";
import { parseBody } from "@/lib/markdown/parse";

/** What the guides in a language most often call each section, by its id: a new guide begins with the same words. */
export function listHeadings(content: Pick<Content, "countries" | "general">, locale: Locale): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { guides } of listFolders(content)) {
    for (const guide of guides.filter((candidate) => candidate.locale === locale)) {
      for (const { id, depth, text } of parseBody(guide.body).headings) {
        if (id === undefined || depth !== 2) continue;
        const words = counts.get(id) ?? new Map<string, number>();
        counts.set(id, words.set(text, (words.get(text) ?? 0) + 1));
      }
    }
  }
  return new Map([...counts].map(([id, words]) => [id, [...words].sort(([, a], [, b]) => b - a)[0]?.[0] ?? id]));
}
