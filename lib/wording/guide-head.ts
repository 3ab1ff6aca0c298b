import { formatCallingCode } from "@/lib/codes";
import { countOverdue, getLastChecked } from "@/lib/content/fact-lists";
import type { Facts } from "@/lib/content/schema/facts";
import type { FrontMatter } from "@/lib/content/schema/front-matter";
import type { GuideFacts } from "@/lib/content/schema/general-facts";
import type { Language } from "@/lib/i18n/language";

/** When a guide's facts were last checked (where it has any), how many sources it shows, and of which day its text is. */
export function guideTerms(
  { facts, front, sources }: { facts: GuideFacts; front: Pick<FrontMatter, "updated">; sources: number },
  { t, formats }: Language,
): string[] {
  const checked = getLastChecked(facts);
  return [
    ...(checked ? [t("guide.checked", { date: formats.date(checked) })] : []),
    t("guide.sources", { count: sources }),
    t("guide.updated", { date: formats.date(front.updated) }),
  ];
}

/** A country's money and calling code. */
export function currencyText(country: Pick<Facts, "currency" | "calling_code">, { t, formats }: Language): string {
  return t("country.currency", {
    name: formats.currencyName(country.currency),
    code: country.currency,
    callingCode: formatCallingCode(country.calling_code),
  });
}

/** What a reader must know before relying on a guide: an older translation, facts overdue for a check on the ISO day `today`. */
export function listNotices(
  { facts, isStale, today }: { facts: GuideFacts; isStale: boolean; today: string },
  { t }: Pick<Language, "t">,
): string[] {
  const overdue = countOverdue(facts, today);
  return [...(isStale ? [t("guide.stale")] : []), ...(overdue > 0 ? [t("guide.overdue", { count: overdue })] : [])];
}
