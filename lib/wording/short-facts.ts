import type { HelpLine } from "@/lib/content/schema/operator";
import type { Provenance } from "@/lib/content/schema/primitives";
import type { Ending } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";

/** What the money becomes with the digits behind a voucher's code, and whether that is in doubt. */
export function endingTerms(ending: Ending, { t }: Pick<Language, "t">): string[] {
  return [t(`ending.becomes.${ending.becomes}`), ...doubt(ending, t)];
}

/** What a help line helps with, from which phone it is reached, and whether that is in doubt. */
export function helpLineTerms(line: HelpLine, { t }: Pick<Language, "t">): string[] {
  return [t(`support.for.${line.for}`), t(`support.kind.${line.kind}`), ...doubt(line, t)];
}

const doubt = ({ confidence }: Pick<Provenance, "confidence">, t: Language["t"]) =>
  confidence === "low" ? [t("fact.confidence.low")] : [];
