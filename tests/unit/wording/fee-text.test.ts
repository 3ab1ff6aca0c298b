import { expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { feeText } from "@/lib/wording/fee-text";

it.each([
  ["none" as const, "no fee"],
  [{ percent: "2.5" }, "fee up to 2.5%"],
  [{ amount: "10" }, "fee MAD\u00a010"],
  [{ amount: "10", to: "20" }, "fee MAD\u00a010–20"],
])("the fee %j is “%s”", (fee, text) => expect(feeText(fee, "MAD", getLanguage("en"))).toBe(text));
