import { SourceMarks } from "@/components/source-marks";
import { type FactKind, getFreshness } from "@/lib/content/freshness";
import type { Provenance } from "@/lib/content/schema/primitives";
import type { Language } from "@/lib/i18n/language";
import styles from "./fact-line.module.css";

export interface FactLineProps {
  language: Language;
  kind: FactKind;
  fact: Provenance;
  /** The ISO day of the build. */
  today: string;
}

/** How sure a fact is, where it is written, when it was checked and when it is due again. */
export function FactLine({ language: { t, formats }, kind, fact, today }: FactLineProps) {
  const { due, isOverdue } = getFreshness(kind, fact.checked, today);
  const confidence = t(`fact.confidence.${fact.confidence}`);
  const check = t(isOverdue ? "fact.overdue" : "fact.due", { date: formats.date(due) });
  return (
    <p className="small">
      {fact.confidence === "low" ? <span className={styles.warn}>{confidence}</span> : confidence}
      <SourceMarks ids={fact.sources} />
      {"\u00a0· "}
      {t("fact.checked", { date: formats.date(fact.checked) })}
      {"\u00a0· "}
      {isOverdue ? <span className={styles.warn}>{check}</span> : check}
    </p>
  );
}
