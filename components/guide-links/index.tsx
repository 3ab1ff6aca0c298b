import type { Language } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import styles from "./guide-links.module.css";

export interface GuideLinksProps {
  language: Language;
  /** Guides of one folder: one that is not written in the reader's language stands here in every language it is written in. */
  guides: readonly {
    /** A short name of the topic, above the title. */
    name?: string;
    title: string;
    locale: Locale;
    path: string;
  }[];
}

/** Links to guides; a guide in another language says which. */
export function GuideLinks({ language: { locale, formats }, guides }: GuideLinksProps) {
  return (
    <ul className={styles.guides}>
      {guides.map((guide) => {
        const label = [guide.name, guide.locale !== locale && formats.languageName(guide.locale)].filter(Boolean);
        return (
          <li key={guide.path}>
            <a href={guide.path} hrefLang={guide.locale}>
              {label.length > 0 && <small>{label.join(" · ")}</small>}
              <span lang={guide.locale} dir="auto">
                {guide.title}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
