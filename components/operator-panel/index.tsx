import type { ReactNode } from "react";
import { Fold } from "@/components/fold";
import type { Operator } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";

export interface OperatorPanelProps {
  language: Language;
  operator: Operator;
  /** Panels of one group close each other. */
  group: string;
  isOpen: boolean;
  /** The id of what is inside, where something links to it. */
  id?: string;
  children: ReactNode;
}

/** What concerns one operator, folded under its present and former names. */
export function OperatorPanel({ language: { t, formats }, operator, children, ...fold }: OperatorPanelProps) {
  const names = (
    <>
      <bdi>{operator.name}</bdi>
      {operator.also_known_as.length > 0 && (
        <small>{t("operator.formerly", { names: formats.list(operator.also_known_as) })}</small>
      )}
    </>
  );
  return (
    <Fold summary={names} {...fold}>
      {children}
    </Fold>
  );
}
