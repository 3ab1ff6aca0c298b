import type { ReactNode } from "react";
import styles from "./row-list.module.css";

/** A list of facts, one under the other, with a thin line between. The rows are `li` elements. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}
