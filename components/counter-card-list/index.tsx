import { CounterCard } from "@/components/counter-card";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { getMobileFormat } from "@/lib/numbers/mobile-format";
import styles from "./counter-card-list.module.css";

export interface CounterCardListProps {
  language: Language;
  facts: Pick<Facts, "country" | "currency" | "phrases">;
}

/** All sentences of a country as cards. */
export function CounterCardList({ language, facts }: CounterCardListProps) {
  const format = getMobileFormat(facts.country);
  return (
    <>
      <ul id="cards" className={styles.cards}>
        {facts.phrases.map((phrase) => (
          <CounterCard
            key={phrase.id}
            language={language}
            phrase={phrase}
            currency={facts.currency}
            format={format}
            backTo="#cards"
          />
        ))}
      </ul>
      <p className="small">{language.t("counter.ported")}</p>
    </>
  );
}
