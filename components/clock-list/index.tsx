import { ClockBar } from "@/components/clock-bar";
import { FactLine } from "@/components/fact-line";
import { RowList } from "@/components/row-list";
import type { Clock } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { clockText } from "@/lib/wording/clock-text";

export interface ClockListProps {
  language: Language;
  /** Clocks with the name of the operator they belong to; without a name they hold for all. */
  clocks: readonly { clock: Clock; operator?: string }[];
  /** The length in days of the longest bar of the page; without it no bars are drawn. */
  scale?: number;
  today: string;
}

/** Everything that can run out: how long it lasts, from when, and what happens then; an empty list says that no source was found. */
export function ClockList({ language, clocks, scale, today }: ClockListProps) {
  const { t } = language;
  if (clocks.length === 0) return <p>{t("clock.none")}</p>;
  return (
    <RowList>
      {clocks.map(({ clock, operator }) => (
        <li key={`${operator ?? ""}${clock.id}`}>
          <b>
            {operator && (
              <>
                <bdi>{operator}</bdi> ·{" "}
              </>
            )}
            {t(`clock.what.${clock.what}`)}
          </b>
          <p>{clockText(clock, language)}</p>
          {scale !== undefined && <ClockBar direction={language.direction} clock={clock} scale={scale} />}
          <FactLine language={language} kind="rule" fact={clock} today={today} />
        </li>
      ))}
    </RowList>
  );
}
