import { expect, it } from "vitest";
import { getLanguage } from "@/lib/i18n/language";
import { factLineWords } from "@/lib/wording/fact-line-words";

const fact = { confidence: "low", checked: "2026-11-01" } as const;

it.each([
  ["2026-12-31", false, "next check 31\u00a0December\u00a02026"],
  ["2027-01-01", true, "check overdue since 31\u00a0December\u00a02026"],
])("a price checked on 1 November 2026, seen on %s", (today, isOverdue, check) => {
  expect(factLineWords("price", fact, today, getLanguage("en"))).toEqual({
    confidence: "weak source, in doubt",
    checked: "checked 1\u00a0November\u00a02026",
    check,
    isOverdue,
  });
});
