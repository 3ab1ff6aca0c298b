import type { Language } from "@/lib/i18n/language";
import { SavedPage } from ".";

export const examples = {
  "before its script has run": (language: Language) => <SavedPage language={language} />,
};
