import { codes } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { CodeLink } from ".";

export const examples = {
  "to dial": (language: Language) => (
    <p>
      <CodeLink language={language} code={codes.balance} />
    </p>
  ),
  "to write": (language: Language) => (
    <p>
      <CodeLink language={language} code={codes.sms} />
    </p>
  ),
  "with blanks": (language: Language) => (
    <p>
      <CodeLink language={language} code={codes.transfer} />
    </p>
  ),
};
