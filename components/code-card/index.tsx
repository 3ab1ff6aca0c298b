import { FactLine } from "@/components/fact-line";
import { spellDial, splitDial } from "@/lib/codes";
import type { Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { smsUrl, telephoneUrl } from "@/lib/urls";
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
  const terms = listTerms(code, currency, language);
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
      {code.dial && <p className="small">{t("code.spoken", { words: spell(code.dial, language) })}</p>}
      {code.reply && <p className="small">{replyText(code.reply, language)}</p>}
      {code.sms && <p className="small">{t("code.sms", { text: code.sms.text, number: code.sms.to })}</p>}
      {code.kind === "ussd" && <p>{t("code.iphone")}</p>}
      {code.kind !== "sms" && <p className="small">{t("code.failed")}</p>}
      <FactLine language={language} kind="code" fact={code} today={today} />
    </div>
  );
}

/** A code in words, key by key. Digits keep their order in right-to-left text, where they are read from the left too. */
function spell(dial: string, { t, direction }: Language): string {
  const words = spellDial(dial, {
    star: t("code.key.star"),
    hash: t("code.key.hash"),
    plus: t("code.key.plus"),
    number: t("code.blank.number"),
    amount: t("code.blank.amount"),
    pin: t("code.blank.pin"),
  });
  const spoken = words.join(" ");
  return direction === "rtl" ? spoken.replace(/\d(?: \d)+/g, "\u2066$&\u2069") : spoken;
}

function replyText(reply: NonNullable<Code["reply"]>, { t, formats }: Language): string {
  return "spoken" in reply
    ? t("code.reply.spoken", { language: formats.languageName(reply.spoken) })
    : t("code.reply.shows", { text: reply.shows });
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

/** What a code costs and how much it moves, in words. */
function listTerms(code: Code, currency: string, { t, formats }: Language): string[] {
  const money = (amount: string) => formats.shortMoney(amount, currency);
  const terms: string[] = [];
  if (code.cost === "free") terms.push(t("code.free"));
  else if (code.cost) terms.push(t("code.cost", { amount: money(code.cost) }));
  if (code.min && code.max) terms.push(t("code.range", { min: money(code.min), max: money(code.max) }));
  if (code.max_per_day) terms.push(t("code.perDay", { amount: money(code.max_per_day) }));
  return terms;
}
