import { LocalSentence } from "@/components/local-sentence";
import type { Phrase } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { findMeaning } from "@/lib/wording/phrase-text";
import styles from "./phrase-list.module.css";

export interface PhraseListProps {
  language: Language;
  phrases: readonly Phrase[];
  /** Where the same sentences stand as large cards. */
  cardsPath: string | undefined;
}

/** Sentences to show at a counter: large in the local script, with a reading, and what they mean. */
export function PhraseList({ language, phrases, cardsPath }: PhraseListProps) {
  return (
    <>
      <ul className={styles.phrases}>
        {phrases.map((phrase) => {
          const meaning = findMeaning(phrase, language.locale);
          return (
            <li key={phrase.id}>
              <LocalSentence language={language} phrase={phrase} className={styles.local} />
              {meaning && <p>{meaning}</p>}
            </li>
          );
        })}
      </ul>
      {cardsPath && (
        <p>
          <a className="button" href={cardsPath}>
            {language.t("counter.open")}
          </a>
        </p>
      )}
    </>
  );
}
