import type { Phrase } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { directionOf } from "@/lib/locales";
import { findReading } from "@/lib/wording/phrase-text";

export interface LocalSentenceProps {
  language: Language;
  phrase: Pick<Phrase, "local">;
  /** How large the sentence is: the class of the place it stands in. */
  className: string | undefined;
}

/** A sentence in each language of the shop, with a reading for those who do not read its script. */
export function LocalSentence({ language, phrase, className }: LocalSentenceProps) {
  return phrase.local.map((local) => {
    const reading = findReading(local, language.locale);
    return (
      <div key={local.language}>
        <p className={className} lang={local.language} dir={directionOf(local.language)}>
          {local.text}
        </p>
        {reading && (
          <p className="small" lang={`${local.language}-Latn`} dir="ltr">
            {reading}
          </p>
        )}
      </div>
    );
  });
}
