import type { CodePurpose } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { asCode, Coded } from "./coded";
import styles from "./data-page.module.css";

/** The fields of a code in groups, with the message that explains each group. */
const fields = {
  country: "country, slug",
  operator: "operator",
  kind: "kind",
  dial: "dial",
  sms: "sms",
  does: "does",
  amounts: "cost, min, max, max_per_day",
  reply: "reply",
  sources: "sources",
} as const;

/** The fields of a code in a few words; `purpose` is shown as an example of what one can be for. */
export function FieldList({ language: { t, formats }, purpose }: { language: Language; purpose: CodePurpose }) {
  const values = {
    none: asCode("null"),
    ussd: asCode("ussd"),
    call: asCode("call"),
    sms: asCode("sms"),
    blanks: formats.list(["{number}", "{amount}", "{pin}"].map(asCode)),
    word: asCode(purpose),
    currency: asCode("currency"),
    free: asCode("free"),
  };
  return (
    <dl className={styles.fields}>
      {Object.entries(fields).map(([key, names]) => (
        <div key={key}>
          <dt>
            <Coded text={asCode(names)} />
          </dt>
          <dd>
            <Coded text={t(`data.fields.${key as keyof typeof fields}`, values)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
