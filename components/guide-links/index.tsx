import type { Language } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import styles from "./guide-links.module.css";

export interface GuideLinksProps {
  language: Language;
  /** The guides of a country: where it is not written in the reader's language, the locales in which it is. */
  guides: readonly { name: string; title: string; locale: Locale; path: string }[];
}

/** Links to a country's guides; a guide in another language says which. */
export function GuideLinks({ language: { locale, formats }, guides }: GuideLinksProps) {
  return (
    <ul className={styles.guides}>
      {guides.map((guide) => (
        <li key={guide.path}>
          <a href={guide.path} hrefLang={guide.locale}>
            <small>
              {guide.name}
              {guide.locale !== locale && ` · ${formats.languageName(guide.locale)}`}
            </small>
            <span lang={guide.locale} dir="auto">
              {guide.title}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
