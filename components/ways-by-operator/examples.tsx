import { facts, gapcell } from "@/components/example-facts";
import { today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { WaysByOperator } from ".";

export const examples = {
  "of two operators": (language: Language) => <WaysByOperator {...{ language, facts, today }} />,
  "of one of whom next to nothing was found": (language: Language) => (
    <WaysByOperator language={language} facts={{ ...facts, operators: [gapcell] }} today={today} />
  ),
};
