import { formatCode } from "@/lib/codes";
import type { Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { smsUrl, telephoneUrl } from "@/lib/urls";
import styles from "./code-link.module.css";

/** A code within a line of text, isolated left to right; a link to dial or write it where it has no blanks to fill in. */
export function CodeLink({ language: { t }, code }: { language: Language; code: Code }) {
  const address = addressOf(code);
  const text = formatCode(code, {
    number: t("code.blank.number"),
    amount: t("code.blank.amount"),
    pin: t("code.blank.pin"),
  });
  return (
    <bdi className="code" dir="ltr">
      {address ? (
        <a className={styles.link} href={address}>
          {text}
        </a>
      ) : (
        text
      )}
    </bdi>
  );
}

function addressOf({ sms, dial }: Code): string | undefined {
  if (sms) return smsUrl(sms.to, sms.text);
  return dial && !dial.includes("{") ? telephoneUrl(dial) : undefined;
}
