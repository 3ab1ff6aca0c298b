import type { Coverage } from "@/lib/editing/status/make-status";
import styles from "./status-page.module.css";
import { Table } from "./table";

/** How much of what it owes its readers each country has. */
export function CoverageList({ coverage }: { coverage: readonly Coverage[] }) {
  return (
    <Table headings={["Country", "Status", "Score", "Missing"]}>
      {coverage.map(({ country, status, met, of, missing }) => (
        <tr key={country}>
          <th scope="row">
            <a href={`/en/${country}`}>{country}</a>
          </th>
          <td>{status}</td>
          <td className={met === of ? styles["current"] : styles["stale"]}>
            {met} of {of}
          </td>
          <td>{missing.length > 0 ? missing.join("; ") : "nothing"}</td>
        </tr>
      ))}
    </Table>
  );
}
