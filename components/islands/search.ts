/** What pages with the search field can do beyond their HTML. Runs after the page is read, and changes nothing when it fails to load. */
import { showLastCountry } from "./last-country";
import { enhanceSearch } from "./search-field";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) enhanceSearch(form);
for (const place of document.querySelectorAll<HTMLElement>("[data-last]")) showLastCountry(place);
