import type { Confidence } from "@/lib/content/schema/primitives";
import type { Language } from "@/lib/i18n/language";
import styles from "./doubt.module.css";

export interface DoubtProps {
  language: Language;
  confidence: Confidence;
  /** False where nothing stands before it on its line. */
  isBehindText?: boolean;
}

/** The doubt of a fact that rests on a weak source, behind what it says; nothing for any other. */
export function Doubt({ language: { t }, confidence, isBehindText = true }: DoubtProps) {
  if (confidence !== "low") return null;
  return (
    <small>
      {isBehindText && "\u00a0· "}
      <span className={styles.doubt}>{t("fact.confidence.low")}</span>
    </small>
  );
}
