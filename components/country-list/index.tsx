import type { CountrySummary } from "@/lib/content/fact-lists";
import type { Language } from "@/lib/i18n/language";
import { countryPath } from "@/lib/urls";
import styles from "./country-list.module.css";

export interface CountryListProps {
  language: Language;
  countries: readonly CountrySummary[];
}

/** The countries by their names in the reader's language, with what is known about each. */
export function CountryList({ language: { locale, t, formats }, countries }: CountryListProps) {
  const named = countries
    .map((country) => ({ ...country, name: formats.countryName(country.code) }))
    .sort((a, b) => formats.compare(a.name, b.name));
  return (
    <ul className={styles.countries}>
      {named.map((country) => (
        <li key={country.slug}>
          <a href={countryPath(locale, country.slug)}>
            <b>{country.name}</b>
            <span>{formats.list(country.operators)}</span>
            <small>
              {t("home.ways", { count: country.ways })} · {t("home.checked", { date: formats.date(country.checked) })}
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}
