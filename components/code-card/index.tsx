import { FactLine } from "@/components/fact-line";
import { splitDial } from "@/lib/codes";
import type { Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { smsUrl, telephoneUrl } from "@/lib/urls";
import { codeTerms, replyText, spokenCode } from "@/lib/wording/code-text";
import styles from "./code-card.module.css";

export interface CodeCardProps {
  language: Language;
  code: Code;
  /** ISO 4217 code of the money in which costs and limits are stated. */
  currency: string;
  today: string;
  /** False where the card stands under a heading that already names its purpose. */
  isNamed?: boolean;
}

/** One code, large and isolated left to right, with what it does, a way to dial it, and where it is written. */
export function CodeCard({ language, code, currency, today, isNamed = true }: CodeCardProps) {
  const { t } = language;
  const terms = codeTerms(code, currency, language);
  return (
    <div className={styles.card}>
      {isNamed && <p className={styles.purpose}>{t(`code.purpose.${code.does}`)}</p>}
      {terms.length > 0 && <p className="small">{terms.join("\u00a0· ")}</p>}
      <div className={styles.row}>
        <bdi className={styles.dial} dir="ltr">
          {code.sms?.text ?? (code.dial?.includes("{") ? <DialText dial={code.dial} language={language} /> : code.dial)}
        </bdi>
        <DialLink code={code} language={language} />
      </div>
      {code.dial && <p className="small">{t("code.spoken", { words: spokenCode(code.dial, language) })}</p>}
      {code.reply && <p className="small">{replyText(code.reply, language)}</p>}
      {code.sms && <p className="small">{t("code.sms", { text: code.sms.text, number: code.sms.to })}</p>}
      {code.kind === "ussd" && <p>{t("code.iphone")}</p>}
      {code.kind !== "sms" && <p className="small">{t("code.failed")}</p>}
      <FactLine language={language} kind="code" fact={code} today={today} />
    </div>
  );
}

function DialText({ dial, language: { t } }: { dial: string; language: Language }) {
  // A long code breaks before a star only: no key may look as if it stood alone.
  return dial.split(/(?=\*)/).map((group) => (
    <span key={group} className={styles.group}>
      {splitDial(group).map((part) =>
        part.type === "keys" ? part.text : <bdi key={part.name}>{t(`code.blank.${part.name}`)}</bdi>,
      )}
    </span>
  ));
}

/** A code with blanks cannot be dialled from a link: the traveller has to type it. */
function DialLink({ code, language: { t } }: { code: Code; language: Language }) {
  if (code.sms)
    return (
      <a className="button" href={smsUrl(code.sms.to, code.sms.text)}>
        {t("code.write")}
      </a>
    );
  if (!code.dial || code.dial.includes("{")) return null;
  return (
    <a className="button" href={telephoneUrl(code.dial)}>
      {t("code.dial")}
    </a>
  );
}
