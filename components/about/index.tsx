import { checkIntervals } from "@/lib/content/freshness";
import type { Language } from "@/lib/i18n/language";

/** How the guides are made, what a reader can rely on, and what not. */
export function About({ language: { t } }: { language: Language }) {
  return (
    <>
      <h1>{t("about.title")}</h1>
      <h2>{t("about.sources.heading")}</h2>
      <p>{t("about.sources.text")}</p>
      <h2>{t("about.copies.heading")}</h2>
      <p>{t("about.copies.text")}</p>
      <h2>{t("about.confidence.heading")}</h2>
      <dl>
        {(["high", "medium", "low"] as const).map((level) => (
          <div key={level}>
            <dt>
              <b>{t(`fact.confidence.${level}`)}</b>
            </dt>
            <dd>{t(`about.confidence.${level}`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t("about.fresh.heading")}</h2>
      <p>
        {t("about.fresh.text", { price: checkIntervals.price, rule: checkIntervals.rule, code: checkIntervals.code })}
      </p>
      <h2>{t("about.machine.heading")}</h2>
      <p>{t("about.machine.text")}</p>
      <h2>{t("about.money.heading")}</h2>
      <p>{t("about.money.text")}</p>
      <h2>{t("about.errors.heading")}</h2>
      <p>{t("about.errors.text")}</p>
    </>
  );
}
