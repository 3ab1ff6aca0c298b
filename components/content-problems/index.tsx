import type { Problem } from "@/lib/content/problem";
import styles from "./content-problems.module.css";

export interface ContentProblemsProps {
  /** The address that was asked for. */
  path: string;
  problems: readonly Problem[];
}

/** What keeps a page from being shown, for its editor: file, line, rule and what to do. In development only. */
export function ContentProblems({ path, problems }: ContentProblemsProps) {
  return (
    <>
      <title>{`Problems: ${problems.length}`}</title>
      <main className={styles["page"]} lang="en" dir="ltr">
        <h1>{problems.length > 0 ? "The content cannot be shown" : "The content has no problem"}</h1>
        <p>
          {problems.length > 0 ? (
            <>
              Asked for: <code>{path}</code>. This page loads again when you save. <code>npm run check:content</code>{" "}
              checks the other pages too.
            </>
          ) : (
            <a href={path}>{path}</a>
          )}
        </p>
        <ol className={styles["list"]}>
          {problems.map(({ file, line, path: place, rule, message, hint }) => (
            <li key={`${file}:${line} ${place} ${rule} ${message}`}>
              <h2>
                {file}:{line}
              </h2>
              <p>
                {place && (
                  <>
                    <code>{place}</code>:{" "}
                  </>
                )}
                {message} <code className={styles["rule"]}>{rule}</code>
              </p>
              <p>{hint}</p>
            </li>
          ))}
        </ol>
      </main>
    </>
  );
}
