import { facts as exampleFacts, index } from "@/components/example-facts";
import { exampleSections } from "@/components/example-guide";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { generalGuidePath, guidePath } from "@/lib/urls";
import { PackPage, type PackPageProps } from ".";

/** With numbers to write on the cards, which no invented country has. */
const facts = { ...exampleFacts, country: "PK" };
const changes = [{ id: "published", on: "2026-10-01", what: "published" as const, sources: [] }];

/** An invented guide, of the country all examples share or of none. */
function exampleGuide(language: Language, topic: "sim" | "top-up-failed"): PackPageProps["guides"][number] {
  const { locale, t } = language;
  const isOfCountry = topic === "sim";
  return {
    topic,
    name: isOfCountry ? t("topic.sim") : t("help.symptom.paid"),
    path: isOfCountry ? guidePath(locale, facts.slug, topic) : generalGuidePath(locale, topic),
    front: {
      title: isOfCountry ? t("home.title") : t("help.symptom.paid"),
      description: t("home.description"),
      published: "2026-10-01",
      updated: "2026-11-21",
    },
    rendered: { sections: exampleSections(language), citations: ["s1"] },
    facts,
    index,
    isStale: isOfCountry,
  };
}

export const examples = {
  "with a guide, and one its help leads to": (language: Language) => (
    <PackPage
      {...{ language, facts, changes, today }}
      guides={[exampleGuide(language, "sim")]}
      helpGuides={[exampleGuide(language, "top-up-failed")]}
    />
  ),
  "without a guide in this language": (language: Language) => (
    <PackPage {...{ language, facts, changes }} guides={[]} helpGuides={[]} today="2026-01-06" />
  ),
};
