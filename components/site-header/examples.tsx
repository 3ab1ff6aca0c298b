import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { homePath } from "@/lib/urls";
import { SiteHeader } from ".";

export const examples = {
  "on a page in every language": (language: Language) => (
    <SiteHeader language={language} alternates={localeTags.map((locale) => ({ locale, path: homePath(locale) }))} />
  ),
};
