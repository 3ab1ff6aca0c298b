import type { Channel, Code } from "@/lib/content/schema/ways";
import { listNeeds } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";
import { feeText } from "./fee-text";

/** What else decides whether a way is open to a traveller, for a cell of the table: card, cash, passport, fee. */
export function cellTerms(channel: Channel, currency: string, language: Language): string[] {
  const { t } = language;
  return [
    ...(channel.foreign_card === "not-applicable" ? [] : [t(`channel.foreignCard.${channel.foreign_card}`)]),
    ...(channel.cash === "yes" ? [t("channel.cash")] : []),
    ...(channel.needs.includes("passport") ? [t("channel.passport")] : []),
    ...(channel.fee ? [feeText(channel.fee, currency, language)] : []),
  ];
}

/** All that is known of a way: whether it works without data, which comes first, then payment, limits, fee and needs. */
export function wayTerms(channel: Channel, currency: string, language: Language): string[] {
  const { t, formats } = language;
  const needs = needsOf(channel, language);
  return [
    t(`channel.worksWithoutData.${channel.works_without_data}`),
    ...(channel.cash === "yes" ? [t("channel.cash")] : []),
    ...(channel.foreign_card === "not-applicable" ? [] : [t(`channel.foreignCard.${channel.foreign_card}`)]),
    ...(channel.min ? [t("channel.min", { amount: formats.shortMoney(channel.min, currency) })] : []),
    ...(channel.fee ? [feeText(channel.fee, currency, language)] : []),
    ...(needs.length > 0 ? [t("channel.needsLabel", { list: formats.list(needs) })] : []),
  ];
}

/** What stands behind a way in a list of ways: what it needs, and whether its code, or else the way itself, is in doubt. */
export function briefTerms(channel: Channel, code: Code | undefined, language: Language): string[] {
  const needs = needsOf(channel, language);
  return [
    ...(needs.length > 0 ? [language.formats.list(needs)] : []),
    ...((code ?? channel).confidence === "low" ? [language.t("fact.confidence.low")] : []),
  ];
}

const needsOf = (channel: Channel, { t }: Language) => listNeeds(channel).map((need) => t(`channel.needs.${need}`));
