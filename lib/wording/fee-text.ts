import type { Channel } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";

/** What a way to pay costs on top, in words. */
export function feeText(fee: NonNullable<Channel["fee"]>, currency: string, { t, formats }: Language): string {
  if (fee === "none") return t("channel.fee.none");
  if ("percent" in fee) return t("channel.fee.percent", { percent: formats.percent(fee.percent) });
  return t("channel.fee.amount", { amount: formats.shortMoney(fee.amount, currency, fee.to) });
}
