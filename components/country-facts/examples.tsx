import { facts } from "@/components/example-facts";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { CountryFacts } from ".";

const changes = [{ id: "published", on: "2026-10-01", what: "published" as const, sources: [] }];

export const examples = {
  "of two operators": (language: Language) => <CountryFacts {...{ language, facts, changes, today }} />,
};
