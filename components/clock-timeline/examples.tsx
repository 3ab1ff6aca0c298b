import { clocks } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { ClockTimeline } from ".";

export const examples = {
  "days, months and hours": (language: Language) => (
    <ClockTimeline
      language={language}
      name="Exampletel"
      clocks={[clocks.number, clocks.plan, clocks.roaming, clocks.visa, clocks.overdue]}
      scale={180}
    />
  ),
};
