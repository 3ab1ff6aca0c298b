import { facts } from "@/components/example-facts";
import { summarizeCountry } from "@/lib/content/fact-lists";
import type { Language } from "@/lib/i18n/language";
import { generalGuidePath, islandPath, searchIndexPath } from "@/lib/urls";
import { HomePage } from ".";

export const examples = {
  "with one country": (language: Language) => (
    <HomePage
      language={language}
      index={searchIndexPath("example.json")}
      finder={islandPath("find-example.js")}
      countries={[{ ...summarizeCountry(facts), region: "034" }]}
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
