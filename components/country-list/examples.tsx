import { facts } from "@/components/example-facts";
import { summarizeCountry } from "@/lib/content/fact-lists";
import type { Language } from "@/lib/i18n/language";
import { CountryList } from ".";

const summary = { ...summarizeCountry(facts), region: "034" };

export const examples = {
  "one country": (language: Language) => <CountryList language={language} countries={[summary]} />,
  "several, with long names": (language: Language) => (
    <CountryList
      language={language}
      countries={[
        summary,
        { ...summary, slug: "long-name", code: "GS", region: "005" },
        { ...summary, slug: "one-way", code: "BA", region: "039", operators: ["Exampletel"], ways: 1 },
      ]}
    />
  ),
  "a draft, of no known region, without a way": (language: Language) => (
    <CountryList language={language} countries={[{ ...summary, region: undefined, ways: 0 }]} />
  ),
};
