import { codes, currency, today } from "@/components/example-ways";
import type { Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { CodeCard } from ".";

const card = (code: Code) => (language: Language) => <CodeCard {...{ language, code, currency, today }} />;

export const examples = {
  ussd: card(codes.balance),
  "ussd, free": card(codes.free),
  "ussd with blanks, cost and limits": card(codes.transfer),
  "ussd with a PIN": card(codes.voucher),
  sms: card(codes.sms),
  call: card(codes.call),
  overdue: card(codes.overdue),
  "low confidence": card(codes.doubtful),
  "low confidence and overdue": card(codes.doubtfulAndOverdue),
};
