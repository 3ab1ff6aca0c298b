import { facts } from "@/components/example-facts";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { RuleList } from ".";

export const examples = {
  "rules and a tax": (language: Language) => <RuleList language={language} facts={facts} today={today} />,
  overdue: (language: Language) => <RuleList language={language} facts={facts} today="2027-11-21" />,
};
