import type { Language } from "@/lib/i18n/language";
import type { Change } from "./schema/changes";
import type { Operator } from "./schema/operator";

/** Entries of a change log, the latest first; those of one day as they were written. */
export function sortChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** The ISO day on which facts last changed; undefined for an empty log. */
export function getLastChange(changes: readonly Change[]): string | undefined {
  return sortChanges(changes)[0]?.on;
}

/** What an entry says, without the values before and after: “Changed: dial code · Jazz”. */
export function changeText(
  { what, fact, operator }: Change,
  operators: readonly Pick<Operator, "id" | "name">[],
  { t }: Language,
): string {
  if (what === "published" || fact === undefined) return t("change.what.published");
  const name = operators.find(({ id }) => id === operator)?.name;
  const text = t(`change.what.${what}`, { fact: t(`change.fact.${fact}`) });
  return name ? `${text} · \u2068${name}\u2069` : text;
}
