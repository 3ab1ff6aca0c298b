import type { Language } from "@/lib/i18n/language";
import { searchPath } from "@/lib/urls";
import styles from "./search-form.module.css";

export interface SearchFormProps {
  language: Language;
  /** The address of what can be found, which the script asks for once a reader turns to the field. */
  index: string;
  /** The address of the script that looks it up, asked for with it. */
  finder: string;
}

/** The most letters that are searched for. */
const longestQuery = 100;

/** A field to search the site. Without JavaScript it leads to the page where everything is listed. */
export function SearchForm({ language: { locale, t }, index, finder }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before the autumn of 2023 do not know <search>.
    <form role="search" action={searchPath(locale)} data-search="" data-index={index} data-finder={finder}>
      <label htmlFor="q">{t("search.label")}</label>
      <p className={styles.field}>
        <input id="q" name="q" type="search" maxLength={longestQuery} autoComplete="off" enterKeyHint="search" />
        <button className="button" type="submit">
          {t("search.name")}
        </button>
      </p>
      <output htmlFor="q" className={styles.status} data-count={t("search.results", { count: "#" })} />
      <p data-state="none" hidden>
        {t("search.none")} <a href={`${searchPath(locale)}#index`}>{t("search.index")}</a>
      </p>
      <p data-state="failed" hidden>
        {t("search.failed")} <a href={`${searchPath(locale)}#index`}>{t("search.index")}</a>
      </p>
      <ul className={styles.results} />
      {/* A result: the script takes away the one of the two titles that does not fit, and fills in the rest. */}
      <template>
        <li>
          <a href={searchPath(locale)}>
            <bdi />
            <bdi className="code" dir="ltr" />
            <small>{t("search.name")}</small>
          </a>
        </li>
      </template>
    </form>
  );
}
