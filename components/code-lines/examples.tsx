import { codes } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { CodeLines } from ".";

export const examples = {
  "to dial, to write, with blanks, in doubt": (language: Language) => (
    <CodeLines language={language} codes={[codes.balance, codes.sms, codes.transfer, codes.doubtful]} />
  ),
  "without their purpose": (language: Language) => (
    <CodeLines language={language} codes={[codes.balance, codes.doubtful]} isNamed={false} />
  ),
};
