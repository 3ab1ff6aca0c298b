import { splitDial } from "@/lib/codes";
import type { Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { smsUrl, telephoneUrl } from "@/lib/urls";
import { codeText } from "@/lib/wording/code-text";
import styles from "./code-link.module.css";

/** A code within a line of text, isolated left to right; a link to dial or write it where it has no blanks to fill in. */
export function CodeLink({ language, code }: { language: Language; code: Code }) {
  const address = addressOf(code);
  if (!address)
    return (
      <bdi className="code" dir="ltr">
        {splitDial(code.dial ?? "").map((part) =>
          part.type === "keys" ? (
            part.text
          ) : (
            <bdi key={part.name} className={styles.blank}>
              {language.t(`code.blank.${part.name}`)}
            </bdi>
          ),
        )}
      </bdi>
    );
  const text = codeText(code, language);
  return (
    <bdi className="code" dir="ltr">
      <a className={styles.link} href={address}>
        {text}
      </a>
    </bdi>
  );
}

function addressOf({ sms, dial }: Code): string | undefined {
  if (sms) return smsUrl(sms.to, sms.text);
  return dial && !dial.includes("{") ? telephoneUrl(dial) : undefined;
}
