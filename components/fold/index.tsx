import type { ReactNode } from "react";
import styles from "./fold.module.css";

export interface FoldProps {
  /** What stands on the line that opens it. */
  summary: ReactNode;
  /** Folds of one group close each other. */
  group: string;
  isOpen?: boolean;
  /** The id of what is inside: browsers unfold what holds the target of a link. */
  id?: string | undefined;
  children: ReactNode;
}

/** A line that unfolds, without script. */
export function Fold({ summary, group, isOpen = false, id, children }: FoldProps) {
  return (
    <details className={styles.fold} name={group} open={isOpen}>
      <summary>{summary}</summary>
      <div id={id}>{children}</div>
    </details>
  );
}
