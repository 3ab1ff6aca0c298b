import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { SiteIndex } from ".";

export const examples = {
  "one country": (language: Language) => (
    <SiteIndex
      language={language}
      countries={[{ facts, capital: "Exampleton", region: "034", guides: ["sim", "esim"] }]}
    />
  ),
  "a draft without capital, region and guides": (language: Language) => (
    <SiteIndex language={language} countries={[{ facts, capital: undefined, region: undefined, guides: [] }]} />
  ),
};
