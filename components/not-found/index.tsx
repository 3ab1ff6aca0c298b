import { getLanguage } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { homePath } from "@/lib/urls";
import styles from "./not-found.module.css";

/** Says in every language of the site that a page does not exist, each with the way to its start page. */
export function NotFound() {
  return (
    <main className={styles.list}>
      <h1 className={styles.number}>404</h1>
      {localeTags.map(getLanguage).map(({ locale, direction, t }) => (
        <section key={locale} lang={locale} dir={direction}>
          <h2>{t("notFound.title")}</h2>
          <p>
            <a href={homePath(locale)} hrefLang={locale}>
              {t("notFound.text")}
            </a>
          </p>
        </section>
      ))}
    </main>
  );
}
