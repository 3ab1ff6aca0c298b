import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { AskHome } from ".";

export const examples = {
  "of a country": (language: Language) => <AskHome language={language} facts={facts} />,
};
