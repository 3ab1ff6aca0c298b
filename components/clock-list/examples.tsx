import { clocks, today } from "@/components/example-ways";
import type { Language } from "@/lib/i18n/language";
import { ClockList } from ".";

export const examples = {
  "for all operators, and for one": (language: Language) => (
    <ClockList
      language={language}
      clocks={[{ clock: clocks.number }, { clock: clocks.plan, operator: "Exampletel" }]}
      today={today}
    />
  ),
  "ends with the event itself, in doubt": (language: Language) => (
    <ClockList language={language} clocks={[{ clock: clocks.visa }]} today={today} />
  ),
  "in hours and in months": (language: Language) => (
    <ClockList language={language} clocks={[{ clock: clocks.roaming }, { clock: clocks.line }]} today={today} />
  ),
  "with bars": (language: Language) => (
    <ClockList
      language={language}
      clocks={[{ clock: clocks.visa }, { clock: clocks.plan }, { clock: clocks.number }]}
      scale={180}
      today={today}
    />
  ),
  "none found": (language: Language) => <ClockList language={language} clocks={[]} today={today} />,
  overdue: (language: Language) => <ClockList language={language} clocks={[{ clock: clocks.overdue }]} today={today} />,
};
