import type { Language } from "@/lib/i18n/language";
import { SavingControl } from ".";

export const examples = {
  "of a country": (language: Language) => <SavingControl language={language} copy="/offline/en/exampleland.json" />,
  "to be filled in by a script": (language: Language) => <SavingControl language={language} />,
};
