import type { Release } from "./release";

const secondMs = 1000;
const dayMs = 24 * 60 * 60 * secondMs;

/** What a running server tells of itself. */
export interface HealthReport extends Release {
  buildAgeSeconds: number;
  /** Days since a fact was last checked; a number that only grows says that nobody looks after the facts. */
  checkedAgeDays: number;
  uptimeSeconds: number;
}

/** The state of a server that runs a release: whole seconds and days, none below zero when the clock was set back. */
export function makeHealthReport(
  release: Release,
  { now, uptimeSeconds }: { now: Date; uptimeSeconds: number },
): HealthReport {
  const since = (time: string, unit: number) => Math.max(0, Math.floor((now.getTime() - Date.parse(time)) / unit));
  return {
    ...release,
    buildAgeSeconds: since(release.built, secondMs),
    checkedAgeDays: since(release.checked, dayMs),
    uptimeSeconds: Math.floor(uptimeSeconds),
  };
}
