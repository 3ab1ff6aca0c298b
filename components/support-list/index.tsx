import { Doubt } from "@/components/doubt";
import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import type { HelpLine, Operator } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";
import { telephoneUrl } from "@/lib/urls";
import { helpLineTerms } from "@/lib/wording/short-facts";
import styles from "./support-list.module.css";

export interface SupportListProps {
  language: Language;
  operators: readonly Operator[];
  /** Help lines that belong to no operator. */
  shared: readonly HelpLine[];
}

/** Help lines of all operators; an operator without a sourced one says so. */
export function SupportList({ language, operators, shared }: SupportListProps) {
  const { t } = language;
  return (
    <RowList>
      {operators.map((operator) => (
        <li key={operator.id}>
          <b>
            <bdi>{operator.name}</bdi>
          </b>
          <Lines language={language} lines={operator.support} />
          {operator.support.length === 0 && <p>{t("operator.gap.help-line")}</p>}
        </li>
      ))}
      {shared.length > 0 && (
        <li>
          <b>{t("support.all")}</b>
          <Lines language={language} lines={shared} />
        </li>
      )}
    </RowList>
  );
}

function Lines({ language, lines }: { language: Language; lines: readonly HelpLine[] }) {
  return lines.map((line) => (
    <p key={line.id} className={styles.line}>
      <a href={telephoneUrl(line.number)}>
        <bdi dir="ltr">{line.number}</bdi>
      </a>{" "}
      {helpLineTerms(line, language).join(" · ")}
      <Doubt language={language} confidence={line.confidence} />
      <SourceMarks ids={line.sources} />
    </p>
  ));
}
