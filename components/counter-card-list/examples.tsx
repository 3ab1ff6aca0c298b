import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { CounterCardList } from ".";

export const examples = {
  "of a country": (language: Language) => <CounterCardList language={language} facts={{ ...facts, country: "PK" }} />,
};
