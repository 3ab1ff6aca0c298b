import { facts, gapcell } from "@/components/example-facts";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { SymptomList } from ".";

export const examples = {
  "with one operator of whom nothing is known": (language: Language) => (
    <SymptomList
      language={language}
      facts={{ ...facts, operators: [gapcell], clocks: [], rules: [], support: [] }}
      guides={new Map()}
      today={today}
    />
  ),
};
