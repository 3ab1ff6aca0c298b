import { exampletel, facts, gapcell } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { SupportList } from ".";

const [ownSim, inDoubt, chat] = exampletel.support.map((line) => ({ ...exampletel, support: [line] }));

const show = (operator: typeof exampletel | undefined) => (language: Language) => (
  <SupportList language={language} operators={operator ? [operator] : []} shared={[]} />
);

export const examples = {
  "from the operator’s SIM": show(ownSim),
  "from any phone, in doubt": show(inDoubt),
  "by chat": show(chat),
  "three help lines": show(exampletel),
  "no help line found": show(gapcell),
  "one for all operators": (language: Language) => (
    <SupportList language={language} operators={[]} shared={facts.support} />
  ),
};
