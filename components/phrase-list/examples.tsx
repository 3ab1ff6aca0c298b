import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { counterPath } from "@/lib/urls";
import { PhraseList } from ".";

export const examples = {
  "in both local languages": (language: Language) => (
    <PhraseList language={language} phrases={facts.phrases} cardsPath={counterPath(language.locale, facts.slug)} />
  ),
  "in one local language, without a reading": (language: Language) => (
    <PhraseList
      language={language}
      phrases={facts.phrases.map((phrase) => ({
        ...phrase,
        local: [{ language: "fa", text: "لطفاً این شماره را شارژ کنید." }],
      }))}
      cardsPath={undefined}
    />
  ),
};
