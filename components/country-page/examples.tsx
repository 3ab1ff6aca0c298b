import { facts, gapcell } from "@/components/example-facts";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { guidePath } from "@/lib/urls";
import { CountryPage } from ".";

const guides = ({ locale, t }: Language) => [
  { name: t("topic.sim"), title: t("home.title"), locale, path: guidePath(locale, facts.slug, "sim") },
];

const changes = [{ id: "published", on: "2026-10-01", what: "published" as const, sources: [] }];

export const examples = {
  "with overdue facts": (language: Language) => (
    <CountryPage language={language} facts={facts} guides={guides(language)} changes={changes} today={today} />
  ),
  "with one operator, on a day when nothing is overdue": (language: Language) => (
    <CountryPage
      language={language}
      facts={{ ...facts, operators: [gapcell] }}
      guides={guides(language)}
      changes={changes}
      today="2026-01-06"
    />
  ),
};
