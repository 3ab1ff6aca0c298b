import { exampletel, facts, gapcell } from "@/components/example-facts";
import { channels } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { FirstWays } from ".";

export const examples = {
  "a code with what it needs, and a shop": (language: Language) => (
    <FirstWays language={language} operators={facts.operators} />
  ),
  "none found": (language: Language) => (
    <FirstWays language={language} operators={[{ ...exampletel, channels: [], gaps: ["way-without-data"] }]} />
  ),
  "under a heading of its own": ({ t, ...language }: Language) => (
    <>
      <h2 id="heading">{t("country.withoutData")}</h2>
      <FirstWays language={{ t, ...language }} operators={facts.operators} labelledBy="heading" />
    </>
  ),
  "in doubt": (language: Language) => (
    <FirstWays
      language={language}
      operators={[{ ...gapcell, channels: [{ ...channels.shop, needs: ["voucher", "passport"], confidence: "low" }] }]}
    />
  ),
};
