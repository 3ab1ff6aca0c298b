import { exampletel, gapcell } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { EndingList } from ".";

export const examples = {
  "for data, and in doubt for social networks": (language: Language) => (
    <EndingList language={language} operators={[exampletel, gapcell]} />
  ),
};
