import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";

/** What a share image says. */
export interface ShareCard {
  language: Language;
  /** The site's name, where it is not the heading. */
  site?: string;
  heading: string;
  text: string;
  /** Names of operators; none on the card of pages that belong to no country. */
  names?: string;
  promise: string;
}

/** The card of every page of a country. */
export function makeCountryCard(language: Language, facts: Pick<Facts, "country" | "operators">): ShareCard {
  const { t, formats } = language;
  const country = formats.countryName(facts.country);
  return {
    language,
    site: t("site.name"),
    heading: country,
    text: t("country.title", { country }),
    names: formats.list(facts.operators.map(({ name }) => name)),
    promise: t("site.promise"),
  };
}

/** The card of every page that belongs to no country. */
export function makeHomeCard(language: Language): ShareCard {
  const { t } = language;
  return {
    language,
    heading: t("site.name"),
    text: t("home.title"),
    promise: t("site.promise"),
  };
}
