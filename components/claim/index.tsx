import type { ReactNode } from "react";
import type { Claim as ClaimFact } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import styles from "./claim.module.css";

export interface ClaimProps {
  language: Language;
  claim: ClaimFact;
  children: ReactNode;
}

/** Something said elsewhere, with the verdict of the evidence. */
export function Claim({ language: { t }, claim, children }: ClaimProps) {
  return (
    <div className={[styles.claim, styles[claim.verdict]].filter(Boolean).join(" ")}>
      <b>{t(`claim.verdict.${claim.verdict}`)}</b>
      {children}
    </div>
  );
}
