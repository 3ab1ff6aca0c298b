import type { DueFact } from "./make-status";

/** How many facts of an operator are overdue, and how many will be due; `first` is the earliest day. */
export interface DueCount {
  folder: string;
  /** Undefined for what holds for all operators. */
  operator: string | undefined;
  overdue: number;
  soon: number;
  first: string;
}

/** Facts that are due, counted for each operator of each country, in the order of the facts. */
export function countDue(due: readonly DueFact[]): DueCount[] {
  const counts = new Map<string, DueCount>();
  for (const { folder, operator, due: day, isOverdue } of due) {
    const key = `${folder} ${operator ?? ""}`;
    const count = counts.get(key) ?? { folder, operator, overdue: 0, soon: 0, first: day };
    if (isOverdue) count.overdue += 1;
    else count.soon += 1;
    if (day < count.first) count.first = day;
    counts.set(key, count);
  }
  return [...counts.values()].sort((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0));
}
