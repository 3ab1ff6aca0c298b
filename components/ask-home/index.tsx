import { formatCallingCode } from "@/lib/codes";
import type { Facts } from "@/lib/content/schema/facts";
import type { Language } from "@/lib/i18n/language";
import { mailUrl, smsUrl } from "@/lib/urls";
import styles from "./ask-home.module.css";

export interface AskHomeProps {
  language: Language;
  facts: Pick<Facts, "country" | "currency" | "calling_code">;
}

/** A text for somebody at home who pays: what they need to know, and that a top-up is final. */
export function AskHome({ language: { t, formats }, facts }: AskHomeProps) {
  const textWith = (callingCode: string) =>
    t("home-payer.text", {
      country: formats.countryName(facts.country),
      callingCode,
      currency: facts.currency,
    });
  // What is sent has no invisible marks in it.
  const text = textWith(`+${facts.calling_code}`);
  return (
    <section aria-labelledby="home-payer">
      <h2 id="home-payer">{t("home-payer.title")}</h2>
      <p>{t("home-payer.intro")}</p>
      <blockquote className={styles.text}>{textWith(formatCallingCode(facts.calling_code))}</blockquote>
      <p className={styles.links}>
        <a className="button" href={smsUrl("", text)}>
          {t("home-payer.sms")}
        </a>
        <a className="button" href={mailUrl(t("home-payer.title"), text)}>
          {t("home-payer.mail")}
        </a>
      </p>
    </section>
  );
}
