import type { Clock } from "@/lib/content/schema/operator";
import type { Direction } from "@/lib/locales";
import { clockDays } from "@/lib/reminder/clock-days";
import styles from "./clock-bar.module.css";

export interface ClockBarProps {
  direction: Direction;
  clock: Clock;
  /** The length in days that fills the whole width, the same for all bars of a page. */
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

/** A clock as a bar as long as it runs, beside those it is compared with. The words next to it say the same. */
export function ClockBar({ direction, clock, scale }: ClockBarProps) {
  const days = clockDays(clock);
  if (days === 0) return null;
  const width = Math.max(1, Math.round((days / scale) * 100));
  return (
    <svg className={`${styles.bar} ${grave.includes(clock.outcome) ? styles.grave : ""}`} aria-hidden="true">
      <rect x={direction === "rtl" ? `${100 - width}%` : 0} width={`${width}%`} height="100%" rx="3" />
    </svg>
  );
}
