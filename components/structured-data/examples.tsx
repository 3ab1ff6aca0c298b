import type { Language } from "@/lib/i18n/language";
import { breadcrumbList, organization, webSite } from "@/lib/seo/structured-data";
import { homePath } from "@/lib/urls";
import { StructuredData } from ".";

export const examples = {
  "a site, its publisher and a trail": (language: Language) => (
    <StructuredData
      things={[
        webSite(language),
        organization(language),
        breadcrumbList([{ name: language.t("nav.home"), path: homePath(language.locale) }], "</script>"),
      ]}
    />
  ),
};
