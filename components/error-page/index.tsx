import { icon } from "@/components/page-head/icon";
import { getLanguage } from "@/lib/i18n/language";
import { defaultLocale, localeTags } from "@/lib/locales";
import { homePath } from "@/lib/urls";
import styles from "./error-page.module.css";

export interface ErrorPageProps {
  /** What went wrong: the page does not exist, or cannot be shown just now. */
  kind: "notFound" | "unavailable";
}

/** Says in every language of the site why there is no page, each with the way on: to its start page, or to the same address again. */
export function ErrorPage({ kind }: ErrorPageProps) {
  return (
    <main className={styles.list}>
      <link rel="icon" href={icon} />
      <h1 className={styles.name}>{getLanguage(defaultLocale).t("site.name")}</h1>
      {localeTags.map(getLanguage).map(({ locale, direction, t }) => (
        <section key={locale} lang={locale} dir={direction}>
          <h2>{t(`${kind}.title`)}</h2>
          <p>
            {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page itself, whichever it is */}
            {kind === "unavailable" && <a href="">{t("unavailable.text")}</a>}
            <a href={homePath(locale)} hrefLang={locale}>
              {kind === "unavailable" ? t("nav.home") : t("notFound.text")}
            </a>
          </p>
        </section>
      ))}
    </main>
  );
}
