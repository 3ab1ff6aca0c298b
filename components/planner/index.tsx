import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { askedDays, listPlannedClocks } from "@/lib/reminder/deadlines";
import { reminderPath } from "@/lib/urls";
import styles from "./planner.module.css";

export interface PlannerProps {
  language: Language;
  facts: Pick<Facts, "slug" | "clocks" | "operators">;
}

/** Turns the days a traveller knows into a calendar file with the deadlines. Operators and countries without a sourced one are left out. */
export function Planner({ language: { locale, t }, facts }: PlannerProps) {
  const clocks = listPlannedClocks(facts);
  if (clocks.length === 0) return null;
  const operators = facts.operators.filter(({ id }) =>
    clocks.some(({ operatorId }) => operatorId === undefined || operatorId === id),
  );
  const asked = askedDays.filter((day) => clocks.some(({ from }) => from === day));
  return (
    <form className={styles.planner} action={reminderPath(locale, facts.slug)} id="planner">
      <h2>{t("reminder.title")}</h2>
      <p>{t("reminder.intro")}</p>
      <label>
        {t("reminder.operator")}
        <select name="operator">
          {operators.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {asked.map((day) => (
        <label key={day}>
          {t(`reminder.day.${day}`)}
          <input type="date" name={day} />
        </label>
      ))}
      <button className="button" type="submit">
        {t("reminder.submit")}
      </button>
    </form>
  );
}
