import { facts, gapcell } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { Planner } from ".";

export const examples = {
  "with every day a clock is counted from": (language: Language) => <Planner language={language} facts={facts} />,
  "a single clock": (language: Language) => (
    <Planner language={language} facts={{ ...facts, clocks: facts.clocks.slice(0, 1), operators: [gapcell] }} />
  ),
};
