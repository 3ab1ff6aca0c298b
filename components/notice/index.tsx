import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** Something the reader should know about this page before trusting it. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className={styles.notice} role="note">
      {children}
    </p>
  );
}
