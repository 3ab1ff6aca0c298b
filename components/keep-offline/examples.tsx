import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { KeepOffline } from ".";

export const examples = {
  "as a file": (language: Language) => (
    <KeepOffline language={language} slug={facts.slug} country={language.formats.countryName(facts.country)} />
  ),
};
