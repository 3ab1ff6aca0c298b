import { Fragment } from "react";
import { CodeLink } from "@/components/code-link";
import { SourceMarks } from "@/components/source-marks";
import type { Operator } from "@/lib/content/schema/operator";
import { findReadyCode, listWaysWithoutData, type Way } from "@/lib/content/ways";
import type { Language } from "@/lib/i18n/language";
import { briefTerms } from "@/lib/wording/channel-terms";
import styles from "./first-ways.module.css";

export interface FirstWaysProps {
  language: Language;
  operators: readonly Operator[];
  /** The id of a heading that names it already. */
  labelledBy?: string;
}

/** The answer at the top of a page: each operator's ways without data on one line, the easiest first, or that none was found. */
export function FirstWays({ language, operators, labelledBy }: FirstWaysProps) {
  const { t } = language;
  return (
    <section className={styles.ways} aria-labelledby={labelledBy ?? "first-ways"}>
      {!labelledBy && (
        <p id="first-ways">
          <b>{t("first-ways.title")}</b>
        </p>
      )}
      <ul>
        {operators.map((operator) => (
          <li key={operator.id}>
            <b>
              <bdi>{operator.name}</bdi>
            </b>{" "}
            <Ways language={language} ways={listWaysWithoutData(operator)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ways({ language, ways }: { language: Language; ways: readonly Way[] }) {
  if (ways.length === 0) return <span className="small">{language.t("operator.gap.way-without-data")}</span>;
  return ways.map((way, index) => (
    <Fragment key={way.channel.id}>
      {index > 0 && " · "}
      <WayInBrief language={language} way={way} />
    </Fragment>
  ));
}

function WayInBrief({ language, way }: { language: Language; way: Way }) {
  const { channel } = way;
  const code = findReadyCode(way);
  const notes = briefTerms(channel, code, language);
  return (
    <>
      {language.t(`channel.kind.${channel.kind}`)}
      {code && (
        <>
          {" "}
          <CodeLink language={language} code={code} />
        </>
      )}
      {notes.length > 0 && (
        <span className="small"> {language.t("first-ways.notes", { notes: notes.join("\u00a0· ") })}</span>
      )}
      <SourceMarks ids={(code ?? channel).sources} />
    </>
  );
}
