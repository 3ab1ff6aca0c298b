import type { ReactNode } from "react";
import { CodeCard } from "@/components/code-card";
import { FactLine } from "@/components/fact-line";
import type { Channel, Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { wayTerms } from "@/lib/wording/channel-terms";
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
  const { t } = language;
  const [withoutData, ...terms] = wayTerms(channel, currency, language);
  return (
    <div className={styles.way}>
      <p className={styles.name}>{t(`channel.kind.${channel.kind}`)}</p>
      {channel.name && <p className="small">{t("channel.calledHere", { name: channel.name })}</p>}
      <ul className={`small ${styles.tags}`}>
        <li className={channel.works_without_data === "yes" ? styles.yes : undefined}>{withoutData}</li>
        {terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      {code && <CodeCard {...{ language, code, currency, today }} isNamed={false} />}
      {children}
      {!code && <FactLine language={language} kind="channel" fact={channel} today={today} />}
    </div>
  );
}
