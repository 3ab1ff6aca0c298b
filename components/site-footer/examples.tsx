import type { Language } from "@/lib/i18n/language";
import { SiteFooter } from ".";

export const examples = {
  "on every page": (language: Language) => <SiteFooter language={language} />,
};
