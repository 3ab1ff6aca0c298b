import type { HelpLine } from "@/lib/content/schema/operator";
import type { Provenance } from "@/lib/content/schema/primitives";
import type { Ending } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";

/** What the money becomes with the digits behind a voucher's code. */
export function endingText({ becomes }: Pick<Ending, "becomes">, { t }: Pick<Language, "t">): string {
  return t(`ending.becomes.${becomes}`);
}

/** What a help line helps with, and from which phone it is reached. */
export function helpLineTerms(line: HelpLine, { t }: Pick<Language, "t">): string[] {
  return [t(`support.for.${line.for}`), t(`support.kind.${line.kind}`)];
}

/** The doubt of a fact that rests on a weak source; nothing for any other. */
export function doubtTerms({ confidence }: Pick<Provenance, "confidence">, { t }: Pick<Language, "t">): string[] {
  return confidence === "low" ? [t("fact.confidence.low")] : [];
}
