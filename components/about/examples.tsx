import type { Language } from "@/lib/i18n/language";
import { About } from ".";

export const examples = {
  "the whole text": (language: Language) => <About language={language} />,
};
