import type { DueCount } from "@/lib/editing/status/count-due";
import type { DueFact, DueSource } from "@/lib/editing/status/make-status";
import styles from "./status-page.module.css";
import { Table } from "./table";

export interface DueListProps {
  counts: readonly DueCount[];
  due: readonly DueFact[];
  sources: readonly DueSource[];
  days: number;
}

/** What is overdue or falls due soon: counted by operator, then each fact, then the sources to read again. */
export function DueList({ counts, due, sources, days }: DueListProps) {
  if (due.length === 0) return <p>Nothing is overdue, nothing falls due within {days} days.</p>;
  return (
    <>
      <Table headings={["Country", "Operator", "Overdue", `Due within ${days} days`, "First"]}>
        {counts.map(({ folder, operator, overdue, soon, first }) => (
          <tr key={`${folder} ${operator}`}>
            <th scope="row">{folder}</th>
            <td>{operator ?? "(all operators)"}</td>
            <td className={overdue > 0 ? styles["missing"] : undefined}>{overdue}</td>
            <td>{soon}</td>
            <td>{first}</td>
          </tr>
        ))}
      </Table>
      <details>
        <summary>Facts: {due.length}</summary>
        <ul>
          {due.map((fact) => (
            <li key={`${fact.folder} ${fact.fact}`}>
              <b className={fact.isOverdue ? styles["missing"] : undefined}>{fact.due}</b> {fact.folder}{" "}
              <code>{fact.fact}</code>, checked {fact.checked} in {fact.sources.join(", ")}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>Sources to read again: {sources.length}</summary>
        <ul>
          {sources.map(({ folder, id, url, title, facts }) => (
            <li key={`${folder} ${id}`}>
              {folder} {id}: {url === "unknown" ? title : <a href={url}>{title}</a>} ({facts.length}:{" "}
              <code>{facts.join(", ")}</code>)
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
