import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { generalGuidePath, islandPath, searchIndexPath } from "@/lib/urls";
import { SearchPage } from ".";

export const examples = {
  "with one country": (language: Language) => (
    <SearchPage
      language={language}
      index={searchIndexPath("example.json")}
      finder={islandPath("find-example.js")}
      countries={[{ facts, capital: "Exampleton", region: "034", guides: ["sim"] }]}
      guides={[
        {
          title: language.t("home.title"),
          locale: language.locale,
          path: generalGuidePath(language.locale, "example"),
        },
      ]}
    />
  ),
};
