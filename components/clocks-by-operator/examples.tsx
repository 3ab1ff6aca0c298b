import { exampletel, facts, gapcell } from "@/components/example-facts";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { ClocksByOperator, type ClocksByOperatorProps } from ".";

/** Below the heading under which it stands. */
const show = (facts: ClocksByOperatorProps["facts"]) => (language: Language) => (
  <>
    <h2>{language.t("country.clocks")}</h2>
    <ClocksByOperator language={language} facts={facts} today={today} />
  </>
);

export const examples = {
  "for all, and for one": show(facts),
  "of one operator alone": show({ clocks: [], operators: [exampletel, gapcell] }),
  "none found": show({ clocks: [], operators: [gapcell] }),
};
