import type { Language } from "@/lib/i18n/language";
import { ContentsList } from ".";

export const examples = {
  "sections of a guide": (language: Language) => (
    <>
      <ContentsList
        language={language}
        entries={[
          { id: "no-data", text: language.t("country.withoutData") },
          { id: "clocks", text: language.t("country.clocks") },
          { id: "sources", text: language.t("source.heading") },
        ]}
      />
      <h2 id="no-data">{language.t("country.withoutData")}</h2>
      <h2 id="clocks">{language.t("country.clocks")}</h2>
      <h2 id="sources">{language.t("source.heading")}</h2>
    </>
  ),
};
