import { Doubt } from "@/components/doubt";
import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import type { Operator } from "@/lib/content/schema/operator";
import type { Ending } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import { endingText } from "@/lib/wording/short-facts";
import styles from "./ending-list.module.css";

export interface EndingListProps {
  language: Language;
  operators: readonly Operator[];
}

/** What the digits typed behind a voucher's code make of the money; operators without such digits are left out. */
export function EndingList({ language, operators }: EndingListProps) {
  const withEndings = operators.filter(({ endings }) => endings.length > 0);
  return (
    <>
      <p>{language.t("ending.table")}</p>
      <RowList>
        {withEndings.map(({ id, name, endings }) => (
          <li key={id}>
            <b>
              <bdi>{name}</bdi>
            </b>
            {endings.map((ending) => (
              <EndingLine key={ending.id} language={language} ending={ending} />
            ))}
          </li>
        ))}
      </RowList>
    </>
  );
}

/** An ending that buys internet for everything stands out: it is the one a traveller without data looks for. */
function EndingLine({ language, ending }: { language: Language; ending: Ending }) {
  const buysData = ending.becomes === "data" || ending.becomes === "unlimited-data";
  return (
    <p className={`${styles.line} ${buysData ? styles.data : ""}`}>
      <bdi className="code" dir="ltr">
        {ending.ending}
      </bdi>
      <span>
        {endingText(ending, language)}
        <Doubt language={language} confidence={ending.confidence} />
        <SourceMarks ids={ending.sources} />
      </span>
    </p>
  );
}
