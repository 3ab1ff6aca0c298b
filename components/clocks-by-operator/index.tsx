import { ClockList } from "@/components/clock-list";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { clockDays } from "@/lib/reminder/clock-days";

export interface ClocksByOperatorProps {
  language: Language;
  facts: Pick<Facts, "clocks" | "operators">;
  today: string;
}

/** What runs out, as a timeline with words: first what holds for all, then each operator's own, the shortest first. */
export function ClocksByOperator({ language, facts, today }: ClocksByOperatorProps) {
  const groups = [
    { name: language.t("support.all"), clocks: facts.clocks },
    ...facts.operators.map(({ name, clocks }) => ({ name, clocks })),
  ].filter(({ clocks }) => clocks.length > 0);
  if (groups.length === 0) return <p>{language.t("clock.none")}</p>;
  const scale = Math.max(...groups.flatMap(({ clocks }) => clocks.map(clockDays)));
  return groups.map(({ name, clocks }) => (
    <section key={name}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <ClockList
        language={language}
        clocks={clocks.toSorted((a, b) => clockDays(a) - clockDays(b)).map((clock) => ({ clock }))}
        scale={scale}
        today={today}
      />
    </section>
  ));
}
