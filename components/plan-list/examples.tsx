import { exampletel } from "@/components/example-facts";
import { currency, plans } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { PlanList } from ".";

export const examples = {
  "with a dated price, night data and codes": (language: Language) => (
    <PlanList language={language} operators={[{ ...exampletel, plans: [plans.dated] }]} currency={currency} />
  ),
  "with an undated price, in doubt": (language: Language) => (
    <PlanList language={language} operators={[{ ...exampletel, plans: [plans.undated] }]} currency={currency} />
  ),
};
