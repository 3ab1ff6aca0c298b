import { type CountryRule, factsProblem } from "./rule";

/** First segments below a locale that are pages of their own. */
export const reservedSlugs = ["about", "data", "guides", "saved", "search"];

/** A country's slug is its folder's name, and no page of the site. */
export const folderSlug: CountryRule = (country) => {
  const { slug } = country.facts;
  const problem = (message: string, hint: string) => [factsProblem(country, ["slug"], "folder-slug", message, hint)];
  if (slug !== country.slug) {
    return problem(`the slug "${slug}" is not the folder's name`, `Write slug: ${country.slug}, or rename the folder.`);
  }
  if (reservedSlugs.includes(slug)) {
    return problem(`"${slug}" is a page of the site`, "Choose another slug.");
  }
  return [];
};
