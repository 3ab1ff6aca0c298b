import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import type { Operator } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { telephoneUrl } from "@/lib/urls";
import styles from "./support-list.module.css";

export interface SupportListProps {
  language: Language;
  operators: readonly Operator[];
}

/** Help lines of all operators; an operator without a sourced one says so. */
export function SupportList({ language: { t }, operators }: SupportListProps) {
  return (
    <RowList>
      {operators.map((operator) => (
        <li key={operator.id}>
          <b>
            <bdi>{operator.name}</bdi>
          </b>
          {operator.support.map((line) => (
            <p key={line.id} className={styles.line}>
              <a href={telephoneUrl(line.number)}>
                <bdi dir="ltr">{line.number}</bdi>
              </a>{" "}
              {t(`support.for.${line.for}`)} · {t(`support.kind.${line.kind}`)}
              {line.confidence === "low" && ` · ${t("fact.confidence.low")}`}
              <SourceMarks ids={line.sources} />
            </p>
          ))}
          {operator.support.length === 0 && <p>{t("operator.gap.help-line")}</p>}
        </li>
      ))}
    </RowList>
  );
}
