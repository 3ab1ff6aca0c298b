/** How long a fact may stand before it is due for a new check, in days from `checked` (the project's own editorial rule). */
export const checkIntervals = { price: 60, rule: 90, code: 120, channel: 120 } as const;

export type FactKind = keyof typeof checkIntervals;

export interface Freshness {
  /** ISO day on which the fact is due for a new check. */
  due: string;
  isOverdue: boolean;
}

/** When a fact is due for a new check, and whether that day has passed; all days are ISO days. */
export function getFreshness(kind: FactKind, checked: string, today: string): Freshness {
  const due = addDays(checked, checkIntervals[kind]);
  return { due, isOverdue: today > due };
}

/** The ISO day a number of days after another. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
