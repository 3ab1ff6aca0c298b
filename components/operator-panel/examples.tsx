import { CodeCard } from "@/components/code-card";
import { exampletel, gapcell } from "@/components/example-facts";
import { codes, currency, today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { OperatorPanel } from ".";

export const examples = {
  "open, with other names": (language: Language) => (
    <OperatorPanel language={language} operator={exampletel} group="open" isOpen>
      <CodeCard {...{ language, code: codes.balance, currency, today }} />
    </OperatorPanel>
  ),
  "folded, with one name": (language: Language) => (
    <OperatorPanel language={language} operator={gapcell} group="folded" isOpen={false}>
      <p>{language.t("operator.gap.way-without-data")}</p>
    </OperatorPanel>
  ),
};
