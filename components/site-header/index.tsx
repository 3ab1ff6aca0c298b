import { LanguageMenu } from "@/components/language-menu";
import type { Alternate } from "@/components/page-head";
import type { Language } from "@/lib/i18n/language";
import { homePath, searchPath } from "@/lib/urls";
import styles from "./site-header.module.css";

export interface SiteHeaderProps {
  language: Language;
  alternates: readonly Alternate[];
}

/** The site's name, the way to the search, and the page's other languages; the footer leads on to the rest. */
export function SiteHeader({ language, alternates }: SiteHeaderProps) {
  const { locale, t } = language;
  return (
    <header className={styles.header}>
      <a className={styles.brand} href={homePath(locale)}>
        {t("site.name")}
      </a>
      <a className={styles.link} href={searchPath(locale)}>
        {t("search.name")}
      </a>
      <LanguageMenu language={language} alternates={alternates} />
    </header>
  );
}
