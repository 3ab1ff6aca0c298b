import type { ReactNode } from "react";
import { CodeCard } from "@/components/code-card";
import { FactLine } from "@/components/fact-line";
import { feeText } from "@/components/fee-text";
import type { Channel, Code } from "@/lib/content/schema/ways";
import { listNeeds } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";
import styles from "./way-card.module.css";

export interface WayCardProps {
  language: Language;
  channel: Channel;
  /** The code that does it, where there is one; its card then shows the source. */
  code: Code | undefined;
  currency: string;
  today: string;
  /** The steps, as an editor wrote them. */
  children?: ReactNode;
}

/** One way to top up: its name, what it needs, the code, the steps, the source. */
export function WayCard({ language, channel, code, currency, today, children }: WayCardProps) {
  const { t, formats } = language;
  const needs = listNeeds(channel).map((need) => t(`channel.needs.${need}`));
  return (
    <div className={styles.way}>
      <p className={styles.name}>{t(`channel.kind.${channel.kind}`)}</p>
      {channel.name && <p className="small">{t("channel.calledHere", { name: channel.name })}</p>}
      <ul className={`small ${styles.tags}`}>
        <li className={channel.works_without_data === "yes" ? styles.yes : undefined}>
          {t(`channel.worksWithoutData.${channel.works_without_data}`)}
        </li>
        {channel.cash === "yes" && <li>{t("channel.cash")}</li>}
        {channel.foreign_card !== "not-applicable" && <li>{t(`channel.foreignCard.${channel.foreign_card}`)}</li>}
        {channel.min && <li>{t("channel.min", { amount: formats.shortMoney(channel.min, currency) })}</li>}
        {channel.fee && <li>{feeText(channel.fee, currency, language)}</li>}
        {needs.length > 0 && <li>{t("channel.needsLabel", { list: formats.list(needs) })}</li>}
      </ul>
      {code && <CodeCard {...{ language, code, currency, today }} isNamed={false} />}
      {children}
      {!code && <FactLine language={language} kind="channel" fact={channel} today={today} />}
    </div>
  );
}
