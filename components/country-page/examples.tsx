import { facts, gapcell } from "@/components/example-facts";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { guidePath } from "@/lib/urls";
import { CountryPage } from ".";

const guides = ({ locale, t }: Language) => [
  { name: t("topic.sim"), title: t("home.title"), locale, path: guidePath(locale, facts.slug, "sim") },
];

export const examples = {
  "with overdue facts": (language: Language) => (
    <CountryPage language={language} facts={facts} guides={guides(language)} today={today} />
  ),
  "with one operator, on a day when nothing is overdue": (language: Language) => (
    <CountryPage
      language={language}
      facts={{ ...facts, operators: [gapcell] }}
      guides={guides(language)}
      today="2026-01-06"
    />
  ),
};
