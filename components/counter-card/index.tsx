import { Fragment } from "react";
import { LocalSentence } from "@/components/local-sentence";
import type { Phrase } from "@/lib/content/schema/facts";
import { getLanguage, type Language } from "@/lib/i18n/language";
import { findLocale } from "@/lib/i18n/negotiate";
import type { Locale } from "@/lib/locales";
import type { MobileFormat } from "@/lib/numbers/mobile-format";
import { findMeaning } from "@/lib/wording/phrase-text";
import styles from "./counter-card.module.css";

export interface CounterCardProps {
  language: Language;
  phrase: Phrase;
  /** ISO 4217 code of the money the amount is in. */
  currency: string;
  /** How the country writes its mobile numbers. */
  format: MobileFormat;
  /** Where the card's close link leads: the list of cards. */
  backTo: string;
}

/**
 * A sentence to hold up to a shopkeeper: large in the local script, with its reading, blanks to write in, and what it means.
 * Without a script the address `#id` shows it full screen.
 */
export function CounterCard({ language, phrase, currency, format, backTo }: CounterCardProps) {
  const { t, locale } = language;
  const meaning = findMeaning(phrase, locale);
  const spoken = phrase.local.map((local) => local.language);
  return (
    <li id={phrase.id} className={styles.card}>
      <LocalSentence language={language} phrase={phrase} className={styles.local} />
      {phrase.asks.map((blank) => (
        <label key={blank} className={styles.blank}>
          <span className="small">
            {blankNames(blank, spoken, language, currency).map(({ locale, name }, place) => (
              <Fragment key={locale}>
                {place > 0 && " · "}
                <bdi lang={locale}>{name}</bdi>
              </Fragment>
            ))}
          </span>
          <input
            dir={blank === "operator" ? "auto" : "ltr"}
            type="text"
            inputMode={blank === "number" ? "tel" : blank === "amount" ? "decimal" : "text"}
            autoComplete="off"
            {...(blank === "number" ? { pattern: format.pattern } : {})}
          />
          {blank === "number" && (
            <span className={`small ${styles.hint}`}>
              {t("counter.hint", {
                national: isolateLtr(format.national),
                international: isolateLtr(format.international),
              })}
            </span>
          )}
        </label>
      ))}
      {meaning && <p className={styles.meaning}>{meaning}</p>}
      <p className={styles.actions}>
        <a className={styles.open} href={`#${phrase.id}`}>
          {t("counter.full")}
        </a>
        <a className={styles.close} href={backTo}>
          {t("counter.close")}
        </a>
      </p>
    </li>
  );
}

/** What a blank is called in the languages of the shop, as far as the site speaks them, and in the reader's. */
function blankNames(
  blank: Phrase["asks"][number],
  spoken: readonly string[],
  language: Language,
  currency: string,
): { locale: Locale; name: string }[] {
  const local = spoken.flatMap((tag) => findLocale(tag) ?? []);
  return [...new Set([...local, language.locale])].map((locale) => ({
    locale,
    name: getLanguage(locale).t(`counter.blank.${blank}`, { currency }),
  }));
}

/** A number keeps its groups in order in right-to-left text (U+2066, U+2069). */
const isolateLtr = (text: string) => `\u2066${text}\u2069`;
