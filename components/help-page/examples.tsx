import { exampletel, facts, gapcell } from "@/components/example-facts";
import { clocks, codes, official, today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { generalGuidePath } from "@/lib/urls";
import { HelpPage } from ".";

const guides = ({ locale, t }: Language) =>
  new Map([["top-up-failed", { title: t("help.symptom.paid"), path: generalGuidePath(locale, "top-up-failed") }]]);

export const examples = {
  "with every kind of step": (language: Language) => (
    <HelpPage
      language={language}
      facts={{
        ...facts,
        clocks: [...facts.clocks, clocks.roaming],
        codes: [{ ...codes.balance, id: "imei", does: "show-imei" }],
        operators: [
          {
            ...exampletel,
            prices: [
              { id: "mb", what: "data-per-mb", amount: "5", tax: "extra", priced: "2026-03", ...official },
              { id: "after", what: "data-per-mb-after-plan", amount: "2", to: "4", tax: "unknown", ...official },
            ],
          },
          gapcell,
        ],
      }}
      guides={guides(language)}
      today={today}
    />
  ),
  "where next to nothing was found": (language: Language) => (
    <HelpPage
      language={language}
      facts={{ ...facts, operators: [gapcell], clocks: [], rules: [], support: [] }}
      guides={new Map()}
      today={today}
    />
  ),
};
