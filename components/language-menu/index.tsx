import type { Alternate } from "@/components/page-head";
import type { Language } from "@/lib/i18n/language";
import { getLocaleInfo } from "@/lib/locales";
import styles from "./language-menu.module.css";

export interface LanguageMenuProps {
  language: Language;
  alternates: readonly Alternate[];
}

/** The languages in which this page exists, each under its own name. */
export function LanguageMenu({ language, alternates }: LanguageMenuProps) {
  const current = getLocaleInfo(language.locale);
  return (
    <details className={styles.menu}>
      <summary aria-label={`${language.t("nav.languages")}: ${current.name}`}>{current.name}</summary>
      <ul>
        {alternates.map(({ locale, path }) => {
          const { name, dir } = getLocaleInfo(locale);
          return (
            <li key={locale}>
              <a
                href={path}
                lang={locale}
                {...(dir === language.direction ? {} : { dir })}
                hrefLang={locale}
                {...(locale === language.locale ? { "aria-current": "page" } : {})}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
