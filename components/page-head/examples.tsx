import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { aboutPath } from "@/lib/urls";
import { PageHead } from ".";

export const examples = {
  "a page in every language": (language: Language) => (
    <PageHead
      language={language}
      title={language.t("about.title")}
      description={language.t("about.description")}
      path={aboutPath(language.locale)}
      alternates={localeTags.map((locale) => ({ locale, path: aboutPath(locale) }))}
    />
  ),
};
