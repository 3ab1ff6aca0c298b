import { facts } from "@/components/example-facts";
import { summarizeCountry } from "@/lib/content/fact-lists";
import type { Language } from "@/lib/i18n/language";
import { CountryList } from ".";

const summary = summarizeCountry(facts);

export const examples = {
  "one country": (language: Language) => <CountryList language={language} countries={[summary]} />,
  "several, with long names": (language: Language) => (
    <CountryList
      language={language}
      countries={[
        summary,
        { ...summary, slug: "long-name", code: "GS" },
        { ...summary, slug: "one-way", code: "BA", operators: ["Exampletel"], ways: 1 },
      ]}
    />
  ),
};
