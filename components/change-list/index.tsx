import { RowList } from "@/components/row-list";
import { SourceMarks } from "@/components/source-marks";
import { changeText, sortChanges } from "@/lib/content/changes";
import type { Change } from "@/lib/content/schema/changes";
import type { Operator } from "@/lib/content/schema/operator";
import type { Language } from "@/lib/i18n/language";

export interface ChangeListProps {
  language: Language;
  changes: readonly Change[];
  operators: readonly Pick<Operator, "id" | "name">[];
}

/** What changed in the facts of a country, the latest first. */
export function ChangeList({ language, changes, operators }: ChangeListProps) {
  return (
    <RowList>
      {sortChanges(changes).map((change) => (
        <li key={change.id}>
          <b>{language.formats.date(change.on)}</b>
          {changeText(change, operators, language)}
          {change.from && (
            <>
              {" "}
              <del>
                <bdi dir="ltr">{change.from}</bdi>
              </del>
            </>
          )}
          {change.to && (
            <>
              {" "}
              <ins>
                <bdi dir="ltr">{change.to}</bdi>
              </ins>
            </>
          )}
          <SourceMarks ids={change.sources} />
        </li>
      ))}
    </RowList>
  );
}
