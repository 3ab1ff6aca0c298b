import type { Phrase } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { directionOf } from "@/lib/locales";
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
        {phrases.map((phrase) => (
          <li key={phrase.id}>
            {phrase.local.map((local) => (
              <div key={local.language}>
                <p className={styles.local} lang={local.language} dir={directionOf(local.language)}>
                  {local.text}
                </p>
                {local.say && local.language !== language.locale && (
                  <p className="small" lang={`${local.language}-Latn`} dir="ltr">
                    {local.say}
                  </p>
                )}
              </div>
            ))}
            {phrase.local.every(({ text }) => text !== phrase.meaning[language.locale]) && (
              <p>{phrase.meaning[language.locale]}</p>
            )}
          </li>
        ))}
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
