import type { Language } from "@/lib/i18n/language";
import styles from "./contents-list.module.css";

export interface ContentsListProps {
  language: Language;
  entries: readonly { id: string; text: string }[];
}

/** The table of contents: links to the sections of the page. */
export function ContentsList({ language, entries }: ContentsListProps) {
  return (
    <nav className={styles.contents} aria-label={language.t("nav.contents")}>
      <ul>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
