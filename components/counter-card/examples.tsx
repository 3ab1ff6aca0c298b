import { facts } from "@/components/example-facts";
import { currency } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { getMobileFormat } from "@/lib/numbers/mobile-format";
import { CounterCard } from ".";

const format = getMobileFormat("PK");
const [phrase] = facts.phrases;
if (!phrase) throw new Error("the example country has lost its sentence");

export const examples = {
  "with blanks to write in": (language: Language) => (
    <ul>
      <CounterCard
        language={language}
        phrase={{ ...phrase, asks: ["number", "operator", "amount"] }}
        currency={currency}
        format={format}
        backTo="#cards"
      />
    </ul>
  ),
  "without blanks": (language: Language) => (
    <ul>
      <CounterCard
        language={language}
        phrase={{ ...phrase, asks: [] }}
        currency={currency}
        format={format}
        backTo="#cards"
      />
    </ul>
  ),
};
