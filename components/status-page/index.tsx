import { countDue } from "@/lib/editing/status/count-due";
import { describeStale } from "@/lib/editing/status/describe-stale";
import type { Status } from "@/lib/editing/status/make-status";
import { localeTags } from "@/lib/locales";
import { CoverageList } from "./coverage-list";
import { DueList } from "./due-list";
import styles from "./status-page.module.css";
import { Table } from "./table";

/** Where the content stands, for editors: translations, facts that are due, what is missing for publication. In development only. */
export function StatusPage({ status }: { status: Status }) {
  const { guides, due, sources, coverage, unusable, today, days } = status;
  return (
    <>
      <title>Status of the content</title>
      <main className={styles["page"]} lang="en" dir="ltr">
        <h1>Status of the content</h1>
        {unusable.length > 0 && (
          <p className={styles["warning"]}>
            Cannot be used, and so is missing here: {unusable.join(", ")}. <code>npm run check:content</code> says why.
          </p>
        )}
        <h2 id="guides">Guides</h2>
        <Table headings={["Guide", ...localeTags]}>
          {guides.map(({ folder, topic, languages }) => (
            <tr key={`${folder}/${topic}`}>
              <th scope="row">
                {folder}/{topic}
              </th>
              {localeTags.map((locale) => {
                const language = languages[locale];
                return (
                  <td key={locale} className={styles[language.state]}>
                    {language.state === "missing" ? (
                      "missing"
                    ) : (
                      <a href={`/${locale}/${folder}/${topic}`}>{language.state}</a>
                    )}
                    {language.state === "stale" && <small>{describeStale(language)}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </Table>
        <h2 id="freshness">Freshness on {today}</h2>
        <DueList counts={countDue(due)} due={due} sources={sources} days={days} />
        <h2 id="coverage">Coverage, against the publication rule</h2>
        <CoverageList coverage={coverage} />
      </main>
    </>
  );
}
