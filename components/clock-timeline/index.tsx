import type { Clock } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { clockDays } from "@/lib/reminder/clock-days";
import { clockLength } from "@/lib/reminder/clock-length";
import styles from "./clock-timeline.module.css";

export interface ClockTimelineProps {
  language: Language;
  /** Whose clocks they are: an operator's name, or the words for all of them. */
  name: string;
  clocks: readonly Clock[];
  /** The length in days that fills the whole width, the same for all timelines of a page. */
  scale: number;
}

/** What costs the line, the number or the phone; anything else costs money or waiting. */
const grave: readonly Clock["outcome"][] = [
  "calls-blocked",
  "outgoing-calls-blocked",
  "line-suspended",
  "sim-blocked",
  "phone-blocked",
  "number-cancelled",
  "number-may-be-reassigned",
];

/** Each clock as a bar as long as it runs, the shortest first. The list beside it says the same in words. */
export function ClockTimeline({ language, name, clocks, scale }: ClockTimelineProps) {
  const { t, direction } = language;
  const rows = clocks.filter((clock) => clockDays(clock) > 0).sort((a, b) => clockDays(a) - clockDays(b));
  if (rows.length === 0) return null;
  const start = direction === "rtl" ? "100%" : "0";
  return (
    <svg
      className={styles.timeline}
      role="img"
      aria-label={t("clock.timeline", { operator: name })}
      height={`${rows.length * 2.5}em`}
    >
      {rows.map((clock, index) => {
        const width = Math.max(1, Math.round((clockDays(clock) / scale) * 100));
        return (
          <g key={clock.id} className={grave.includes(clock.outcome) ? styles.grave : undefined}>
            <text x={start} y={`${index * 2.5 + 1.25}em`}>
              {t(`clock.what.${clock.what}`)} · {clockLength(clock, language)}
            </text>
            <rect
              x={direction === "rtl" ? `${100 - width}%` : 0}
              y={`${index * 2.5 + 1.75}em`}
              width={`${width}%`}
              height="0.375em"
              rx="3"
            />
          </g>
        );
      })}
    </svg>
  );
}
