import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { CounterPage } from ".";

export const examples = {
  "of a country": (language: Language) => <CounterPage language={language} facts={{ ...facts, country: "PK" }} />,
};
