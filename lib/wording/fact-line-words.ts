import { type FactKind, getFreshness } from "@/lib/content/freshness";
import type { Provenance } from "@/lib/content/schema/primitives";
import type { Language } from "@/lib/i18n/language";

export interface FactLineWords {
  confidence: string;
  checked: string;
  /** When the next check is due, or since when it is overdue. */
  check: string;
  isOverdue: boolean;
}

/** How sure a fact is, when it was checked and when it is due again; `today` is the ISO day of the build. */
export function factLineWords(
  kind: FactKind,
  fact: Pick<Provenance, "confidence" | "checked">,
  today: string,
  { t, formats }: Language,
): FactLineWords {
  const { due, isOverdue } = getFreshness(kind, fact.checked, today);
  return {
    confidence: t(`fact.confidence.${fact.confidence}`),
    checked: t("fact.checked", { date: formats.date(fact.checked) }),
    check: t(isOverdue ? "fact.overdue" : "fact.due", { date: formats.date(due) }),
    isOverdue,
  };
}
