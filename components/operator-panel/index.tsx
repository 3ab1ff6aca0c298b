import type { ReactNode } from "react";
import type { Operator } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import styles from "./operator-panel.module.css";

export interface OperatorPanelProps {
  language: Language;
  operator: Operator;
  /** Panels of one group close each other. */
  group: string;
  isOpen: boolean;
  children: ReactNode;
}

/** What concerns one operator, folded under its present and former names. */
export function OperatorPanel({ language: { t, formats }, operator, group, isOpen, children }: OperatorPanelProps) {
  return (
    <details className={styles.panel} name={group} open={isOpen}>
      <summary>
        <bdi>{operator.name}</bdi>
        {operator.also_known_as.length > 0 && (
          <small>{t("operator.formerly", { names: formats.list(operator.also_known_as) })}</small>
        )}
      </summary>
      <div>{children}</div>
    </details>
  );
}
