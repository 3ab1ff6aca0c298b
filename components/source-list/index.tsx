import type { Source } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { publisherText, readDaysText, sourceTerms } from "@/lib/wording/source-terms";
import styles from "./source-list.module.css";

export interface SourceListProps {
  language: Language;
  /** Sources by id, those the page cites. */
  sources: readonly { id: string; source: Source }[];
}

/** The list of sources a page cites, each with publisher, kind and date. */
export function SourceList({ language, sources }: SourceListProps) {
  const { t } = language;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("source.heading")}</h2>
      <p className="small">
        {t("source.note")}
        <br />
        {readDaysText(sources, language)}
      </p>
      <ol className={styles.sources}>
        {sources.map(({ id, source }, index) => (
          <li key={id} id={id} value={numberAfterGap(id, sources[index - 1]?.id)}>
            <SourceTitle source={source} language={language} />
            <small>
              {"\u00a0· "}
              <Publisher source={source} language={language} />
              {"\u00a0· "}
              {sourceTerms(source, language).join("\u00a0· ")}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The publisher's name keeps its own direction; that there is none is said in the reader's language. */
function Publisher({ source, language }: { source: Source; language: Language }) {
  const text = publisherText(source, language);
  return source.publisher === "unknown" ? text : <bdi>{text}</bdi>;
}

/** The number of a source where the list does not count up to it by itself. */
function numberAfterGap(id: string, previous: string | undefined): number | undefined {
  const number = Number(id.slice(1));
  return number === Number(previous?.slice(1) ?? 0) + 1 ? undefined : number;
}

/** Letters beyond ASCII as they are: a browser escapes them itself, and they weigh a third of their escapes. */
function readableUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function SourceTitle({ source, language: { t } }: { source: Source; language: Language }) {
  if (source.url === "unknown") {
    return (
      <>
        <bdi>{source.title}</bdi> · {t("source.unknownAddress")}
      </>
    );
  }
  return (
    <a href={readableUrl(source.url)}>
      <bdi>{source.title}</bdi>
    </a>
  );
}
