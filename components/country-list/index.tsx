import type { CountrySummary } from "@/lib/content/fact-lists";
import { groupByRegion } from "@/lib/content/regions";
import type { Language } from "@/lib/i18n/language";
import { countryPath } from "@/lib/urls";
import styles from "./country-list.module.css";

export interface CountryListProps {
  language: Language;
  /** `region` is a code of the UN's M49 list. */
  countries: readonly (CountrySummary & { region: string | undefined })[];
}

/** The countries by part of the world, with what is known about each. */
export function CountryList({ language: { locale, t, formats }, countries }: CountryListProps) {
  const named = countries.map((country) => ({ ...country, name: formats.countryName(country.code) }));
  return (
    <ul className={styles.regions}>
      {groupByRegion(named, formats).map((region) => (
        <li key={region.name ?? ""}>
          {region.name && <p className="small">{region.name}</p>}
          <ul className={styles.countries} aria-label={region.name}>
            {region.countries.map((country) => (
              <li key={country.slug}>
                <a href={countryPath(locale, country.slug)}>
                  <b>{country.name}</b>
                  <span>{formats.list(country.operators)}</span>
                  <small>
                    {t("home.ways", { count: country.ways })} ·{" "}
                    {t("home.checked", { date: formats.date(country.checked) })}
                  </small>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
