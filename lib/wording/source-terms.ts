import type { Source } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";

/** The publisher of a source, or that it is unknown. */
export function publisherText({ publisher }: Pick<Source, "publisher">, { t }: Language): string {
  return publisher === "unknown" ? t("source.unknownPublisher") : publisher;
}

/** What kind of source it is, and its date or that it shows none. */
export function sourceTerms(
  { kind, published }: Pick<Source, "kind" | "published">,
  { t, formats }: Language,
): string[] {
  return [t(`source.kind.${kind}`), published === "unknown" ? t("source.undated") : formats.date(published)];
}

/** On which days the sources of a page were read. */
export function readDaysText(
  sources: readonly { source: Pick<Source, "retrieved"> }[],
  { t, formats }: Language,
): string {
  const days = [...new Set(sources.map(({ source }) => formats.date(source.retrieved)))];
  return t("source.read", { date: formats.list(days) });
}
