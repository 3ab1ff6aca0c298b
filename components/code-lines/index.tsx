import { CodeLink } from "@/components/code-link";
import { Doubt } from "@/components/doubt";
import { SourceMarks } from "@/components/source-marks";
import type { Code } from "@/lib/content/schema/ways";
import type { Language } from "@/lib/i18n/language";
import styles from "./code-lines.module.css";

export interface CodeLinesProps {
  language: Language;
  codes: readonly Code[];
  /** False where they stand under a heading that already names their purpose. */
  isNamed?: boolean;
}

/** Codes one below the other, each with its purpose, its doubt and its source: for pages that name many. */
export function CodeLines({ language, codes, isNamed = true }: CodeLinesProps) {
  const { t } = language;
  return codes.map((code) => (
    <p key={code.id} className={styles.line}>
      <CodeLink language={language} code={code} />
      <span>
        {isNamed && t(`code.purpose.${code.does}`)}
        <Doubt language={language} confidence={code.confidence} isBehindText={isNamed} />
        <SourceMarks ids={code.sources} />
      </span>
    </p>
  ));
}
