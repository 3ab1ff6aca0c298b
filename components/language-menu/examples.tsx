import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { homePath } from "@/lib/urls";
import { LanguageMenu } from ".";

export const examples = {
  "every language": (language: Language) => (
    <LanguageMenu language={language} alternates={localeTags.map((locale) => ({ locale, path: homePath(locale) }))} />
  ),
  "only this language": (language: Language) => (
    <LanguageMenu language={language} alternates={[{ locale: language.locale, path: homePath(language.locale) }]} />
  ),
};
