import { CounterCard } from "@/components/counter-card";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { getMobileFormat } from "@/lib/numbers/mobile-format";

export interface CounterCardListProps {
  language: Language;
  facts: Pick<Facts, "country" | "currency" | "phrases">;
}

/** All sentences of a country as cards. */
export function CounterCardList({ language, facts }: CounterCardListProps) {
  const format = getMobileFormat(facts.country);
  return (
    <>
      <ul id="cards">
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
