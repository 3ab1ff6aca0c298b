import type { Language } from "@/lib/i18n/language";
import { countryPath, homePath } from "@/lib/urls";
import { Breadcrumbs } from ".";

const home = ({ t, locale }: Language) => ({ name: t("nav.home"), path: homePath(locale) });
const country = ({ formats, locale }: Language) => ({
  name: formats.countryName("BA"),
  path: countryPath(locale, "exampleland"),
});

export const examples = {
  "one page above": (language: Language) => (
    <Breadcrumbs language={language} trail={[home(language)]} here={language.formats.countryName("BA")} />
  ),
  "two pages above": (language: Language) => (
    <Breadcrumbs language={language} trail={[home(language), country(language)]} here={language.t("topic.sim")} />
  ),
};
