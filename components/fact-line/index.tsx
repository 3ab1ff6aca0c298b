import { SourceMarks } from "@/components/source-marks";
import type { FactKind } from "@/lib/content/freshness";
import type { Provenance } from "@/lib/content/schema/primitives";
import type { Language } from "@/lib/i18n/language";
import { factLineWords } from "@/lib/wording/fact-line-words";
import styles from "./fact-line.module.css";

export interface FactLineProps {
  language: Language;
  kind: FactKind;
  fact: Provenance;
  /** The ISO day of the build. */
  today: string;
}

/** How sure a fact is, where it is written, when it was checked and when it is due again. */
export function FactLine({ language, kind, fact, today }: FactLineProps) {
  const { confidence, checked, check, isOverdue } = factLineWords(kind, fact, today, language);
  return (
    <p className="small">
      {fact.confidence === "low" ? <span className={styles.warn}>{confidence}</span> : confidence}
      <SourceMarks ids={fact.sources} />
      {"\u00a0· "}
      {checked}
      {"\u00a0· "}
      {isOverdue ? <span className={styles.warn}>{check}</span> : check}
    </p>
  );
}
