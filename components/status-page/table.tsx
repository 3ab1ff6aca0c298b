import type { ReactNode } from "react";
import styles from "./status-page.module.css";

/** A table under its headings, which scrolls in its own box on a narrow screen; the children are its rows. */
export function Table({ headings, children }: { headings: readonly string[]; children: ReactNode }) {
  return (
    <div className={styles["scroll"]}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
