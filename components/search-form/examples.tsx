import type { Language } from "@/lib/i18n/language";
import { islandPath, searchIndexPath } from "@/lib/urls";
import { SearchForm } from ".";

export const examples = {
  "before anything is typed": (language: Language) => (
    <SearchForm language={language} index={searchIndexPath("example.json")} finder={islandPath("find-example.js")} />
  ),
};
