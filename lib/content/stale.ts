import { sourceLocale } from "@/lib/locales";
import { type Content, listFolders } from "./load";
import { formatSourceMark } from "./source-mark";
import { findGuideFile, isStale } from "./translations";

/** A translation of an older source text, with what translated_from states once it is brought up to date. */
export interface StaleTranslation {
  file: string;
  source: string;
  mark: string;
}

/** Translations of an older source text; to be brought up to date, or confirmed. */
export function listStale(content: Pick<Content, "countries" | "general">): StaleTranslation[] {
  return listFolders(content).flatMap((folder) =>
    folder.guides
      .filter((guide) => isStale(folder, guide))
      .flatMap((guide) => {
        const source = findGuideFile(folder, guide.topic, sourceLocale);
        return source ? [{ file: guide.file, source: source.file, mark: formatSourceMark(source) }] : [];
      }),
  );
}
