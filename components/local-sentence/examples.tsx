import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { LocalSentence } from ".";

const [phrase] = facts.phrases;
if (!phrase) throw new Error("the example country has lost its sentence");

export const examples = {
  "with a reading where the reader’s language is another": (language: Language) => (
    <LocalSentence language={language} phrase={phrase} className="large" />
  ),
};
