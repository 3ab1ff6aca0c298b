import type { Source } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import styles from "./source-list.module.css";

export interface SourceListProps {
  language: Language;
  /** Sources by id, those the page cites. */
  sources: readonly { id: string; source: Source }[];
}

/** The list of sources a page cites, each with publisher, kind and date. */
export function SourceList({ language, sources }: SourceListProps) {
  const { t } = language;
  const read = [...new Set(sources.map(({ source }) => language.formats.date(source.retrieved)))];
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("source.heading")}</h2>
      <p className="small">
        {t("source.note")}
        <br />
        {t("source.read", { date: language.formats.list(read) })}
      </p>
      <ol className={styles.sources}>
        {sources.map(({ id, source }, index) => (
          <li key={id} id={id} value={numberAfterGap(id, sources[index - 1]?.id)}>
            <SourceTitle source={source} language={language} />
            <small>
              {"\u00a0· "}
              {source.publisher === "unknown" ? t("source.unknownPublisher") : <bdi>{source.publisher}</bdi>}
              {"\u00a0· "}
              {t(`source.kind.${source.kind}`)}
              {"\u00a0· "}
              {source.published === "unknown" ? t("source.undated") : language.formats.date(source.published)}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
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
