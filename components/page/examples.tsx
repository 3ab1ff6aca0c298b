import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { homePath } from "@/lib/urls";
import { Page } from ".";

export const examples = {
  "a page in every language": (language: Language) => (
    <Page
      language={language}
      title={language.t("home.title")}
      description={language.t("home.description")}
      path={homePath(language.locale)}
      alternates={localeTags.map((locale) => ({ locale, path: homePath(locale) }))}
    >
      <h1>{language.t("home.title")}</h1>
      <p>{language.t("site.tagline")}</p>
    </Page>
  ),
};
