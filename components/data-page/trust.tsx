import { checkIntervals } from "@/lib/content/freshness";
import type { Language } from "@/lib/i18n/language";
import { asCode, Coded } from "./coded";
import styles from "./data-page.module.css";

/** How far a fact can be trusted, by the fields that say so. */
export function Trust({ language: { t } }: { language: Language }) {
  return (
    <>
      <p>{t("data.trust.text")}</p>
      <dl className={styles.fields}>
        <div>
          <dt>
            <Coded text={asCode("confidence")} />
          </dt>
          <dd>
            {t("data.trust.confidence")}
            <ul className={styles.levels}>
              {(["high", "medium", "low"] as const).map((level) => (
                <li key={level}>
                  <Coded text={asCode(level)} /> {t(`about.confidence.${level}`)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>
            <Coded text={asCode("checked")} />
          </dt>
          <dd>{t("data.trust.checked", checkIntervals)}</dd>
        </div>
      </dl>
      <p>
        <Coded text={t("data.trust.missing", { unknown: asCode("unknown") })} />
      </p>
    </>
  );
}
