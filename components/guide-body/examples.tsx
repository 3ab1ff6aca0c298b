import { facts, index } from "@/components/example-facts";
import { exampleSections } from "@/components/example-guide";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { GuideBody } from ".";

export const examples = {
  "every kind of block": (language: Language) => (
    <GuideBody sections={exampleSections(language)} {...{ language, facts, index, today }} />
  ),
};
