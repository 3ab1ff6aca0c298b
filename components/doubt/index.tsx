import type { Confidence } from "@/lib/content/schema/primitives";
import type { Language } from "@/lib/i18n/language";
import styles from "./doubt.module.css";

/** The doubt of a fact that rests on a weak source, behind what it says; nothing for any other. */
export function Doubt({ language: { t }, confidence }: { language: Language; confidence: Confidence }) {
  if (confidence !== "low") return null;
  return (
    <small>
      {"\u00a0· "}
      <span className={styles.doubt}>{t("fact.confidence.low")}</span>
    </small>
  );
}
