import { RowList } from "@/components/row-list";
import { formatCallingCode } from "@/lib/codes";
import { groupByRegion } from "@/lib/content/regions";
import type { Facts } from "@/lib/content/schema/facts";
import { topics } from "@/lib/content/schema/front-matter";
import type { Language } from "@/lib/i18n/language";
import { listCodesByDigits, listOperatorNames } from "@/lib/search/index-lists";
import { counterPath, countryPath, guidePath, helpPath, operatorAnchor } from "@/lib/urls";
import { codeText } from "@/lib/wording/code-text";
import styles from "./site-index.module.css";

export interface SiteIndexProps {
  language: Language;
  countries: readonly {
    facts: Pick<Facts, "slug" | "country" | "calling_code" | "operators" | "codes">;
    /** Its capital in the reader's language, and the code of its part of the world: a draft may lack them. */
    capital: string | undefined;
    region: string | undefined;
    /** The topics it has a guide on in the reader's language. */
    guides: readonly string[];
  }[];
}

/** Everything that can be searched, as lists: countries by name and by part of the world, operators by all their names, codes by their digits. */
export function SiteIndex({ language, countries }: SiteIndexProps) {
  const { locale, t, formats } = language;
  const named = countries.map((country) => ({ ...country, name: formats.countryName(country.facts.country) }));
  const sorted = [...named].sort((a, b) => formats.compare(a.name, b.name));
  const facts = sorted.map((country) => country.facts);
  return (
    <>
      <h2 id="index">{t("search.countries")}</h2>
      <RowList>
        {sorted.map(({ name, capital, guides, facts: { slug, country, calling_code } }) => (
          <li key={slug}>
            <b>
              <a href={countryPath(locale, slug)}>{name}</a>
            </b>{" "}
            <small>{[capital, country, formatCallingCode(calling_code)].filter(Boolean).join(" · ")}</small>
            <p className={styles.links}>
              {topics
                .filter((topic) => guides.includes(topic))
                .map((topic) => (
                  <a key={topic} href={guidePath(locale, slug, topic)}>
                    {t(`topic.${topic}`)}
                  </a>
                ))}
              <a href={helpPath(locale, slug)}>{t("help.name")}</a>
              <a href={counterPath(locale, slug)}>{t("counter.name")}</a>
            </p>
          </li>
        ))}
      </RowList>
      <h2 id="regions">{t("search.regions")}</h2>
      <RowList>
        {groupByRegion(sorted, formats).map((region) => (
          <li key={region.name ?? ""}>
            {region.name && <b>{region.name}</b>}
            <p className={styles.links}>
              {region.countries.map(({ name, facts: { slug } }) => (
                <a key={slug} href={countryPath(locale, slug)}>
                  {name}
                </a>
              ))}
            </p>
          </li>
        ))}
      </RowList>
      <h2 id="operators">{t("search.operators")}</h2>
      <ul className={styles.columns}>
        {listOperatorNames(facts, formats).map(({ name, operator, slug, country }) => (
          <li key={`${slug} ${operator.id} ${name}`}>
            <a href={countryPath(locale, slug) + operatorAnchor(operator.id)}>
              <bdi>{name}</bdi>
            </a>{" "}
            <small>
              {name !== operator.name && (
                <>
                  <bdi>{operator.name}</bdi> ·{" "}
                </>
              )}
              {formats.countryName(country)}
            </small>
          </li>
        ))}
      </ul>
      <h2 id="codes">{t("search.codes")}</h2>
      <ul className={styles.columns}>
        {listCodesByDigits(facts).map(({ code, operator, slug, country }) => (
          <li key={`${slug} ${operator?.id} ${code.id}`}>
            <a
              href={
                operator ? countryPath(locale, slug) + operatorAnchor(operator.id) : `${helpPath(locale, slug)}#phone`
              }
            >
              <bdi className="code" dir="ltr">
                {codeText(code, language)}
              </bdi>
            </a>{" "}
            <small>
              {t(`code.purpose.${code.does}`)} ·{" "}
              {operator && (
                <>
                  <bdi>{operator.name}</bdi> ·{" "}
                </>
              )}
              {formats.countryName(country)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
