import { exampletel, gapcell } from "@/components/example-facts";
import { currency, plans } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { DataNeed } from ".";

const sized = {
  ...exampletel,
  plans: [plans.dated, plans.undated, { ...plans.undated, id: "pass", only: undefined, data_gb: "2", days: undefined }],
};

export const examples = {
  "with plans, one of them without a length": (language: Language) => (
    <DataNeed language={language} operators={[sized]} currency={currency} />
  ),
  "no plan found": (language: Language) => <DataNeed language={language} operators={[gapcell]} currency={currency} />,
};
