import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import type { Operator } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";

export interface EndingListProps {
  language: Language;
  operators: readonly Operator[];
}

/** What the digits typed behind a voucher's code make of the money; operators without such digits are left out. */
export function EndingList({ language: { t }, operators }: EndingListProps) {
  return (
    <>
      <p>{t("ending.table")}</p>
      <RowList label={t("ending.table")}>
        {operators.flatMap((operator) =>
          operator.endings.map((ending) => (
            <li key={`${operator.id}.${ending.id}`}>
              <bdi className="code" dir="ltr">
                {ending.ending}
              </bdi>{" "}
              <b>{t(`ending.becomes.${ending.becomes}`)}</b> <bdi>{operator.name}</bdi>
              {ending.confidence === "low" && ` · ${t("fact.confidence.low")}`}
              <SourceMarks ids={ending.sources} />
            </li>
          )),
        )}
      </RowList>
    </>
  );
}
