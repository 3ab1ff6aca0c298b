import { codes, today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { FactLine } from ".";

export const examples = {
  due: (language: Language) => <FactLine language={language} kind="code" fact={codes.balance} today={today} />,
  "with two sources": (language: Language) => (
    <FactLine language={language} kind="code" fact={codes.transfer} today={today} />
  ),
  overdue: (language: Language) => <FactLine language={language} kind="code" fact={codes.overdue} today={today} />,
  "low confidence": (language: Language) => (
    <FactLine language={language} kind="code" fact={codes.doubtful} today={today} />
  ),
  "low confidence and overdue": (language: Language) => (
    <FactLine language={language} kind="code" fact={codes.doubtfulAndOverdue} today={today} />
  ),
};
