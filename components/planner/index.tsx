import { RowList } from "@/components/row-list";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { clockLength } from "@/lib/reminder/clock-length";
import { askedDays, listPlannedClocks, type PlannedClock } from "@/lib/reminder/deadlines";
import { reminderPath } from "@/lib/urls";

export interface PlannerProps {
  language: Language;
  facts: Pick<Facts, "slug" | "clocks" | "operators">;
}

/** Turns the days a traveller knows into a calendar file with the deadlines. Operators and countries without a sourced one are left out. */
export function Planner({ language, facts }: PlannerProps) {
  const { locale, t } = language;
  const clocks = listPlannedClocks(facts);
  if (clocks.length === 0) return null;
  const operators = facts.operators.filter(({ id }) =>
    clocks.some(({ operatorId }) => operatorId === undefined || operatorId === id),
  );
  const asked = askedDays.filter((day) => clocks.some(({ from }) => from === day));
  return (
    <form className="form" action={reminderPath(locale, facts.slug)} id="planner">
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
      <Deadlines language={language} clocks={clocks} />
      <button className="button" type="submit">
        {t("reminder.submit")}
      </button>
    </form>
  );
}

/** What the dates are of; the island fills them in as the reader names days, and shows those it can. */
function Deadlines({ language, clocks }: { language: Language; clocks: readonly PlannedClock[] }) {
  const { t } = language;
  return (
    <div data-deadlines="" hidden>
      <p>{t("reminder.dates")}</p>
      <RowList>
        {clocks.map(({ clock, operatorId, from }) => (
          <li
            key={`${operatorId}.${clock.id}`}
            data-operator={operatorId}
            data-from={from}
            data-days={clock.days}
            data-months={clock.months}
            data-first={clock.first_day_counts}
            hidden
          >
            <b>
              <bdi>
                <time />
              </bdi>{" "}
              · <bdi data-distance="" />
            </b>
            {t("reminder.item", { what: t(`clock.what.${clock.what}`), outcome: t(`clock.outcome.${clock.outcome}`) })}
            <p className="small">{t(`clock.starts.${clock.starts}`, { duration: clockLength(clock, language) })}</p>
          </li>
        ))}
      </RowList>
    </div>
  );
}
