import type { Language } from "@/lib/i18n/language";
import type { CodeRow } from "@/lib/open-data/schemas";
import { absoluteUrl, codesDataPath } from "@/lib/urls";
import styles from "./data-page.module.css";

/** How a program asks for the codes of a country, and one of the answers. */
export function Example({ language: { t }, row }: { language: Language; row: CodeRow }) {
  const request = `const answer = await fetch("${absoluteUrl(codesDataPath("json"))}");
const { codes } = await answer.json();
codes.filter(({ country, does }) =>
  country === "${row.country}" && does === "${row.does}");`;
  return (
    <>
      <p>{t("data.example.request")}</p>
      <Sample text={request} />
      <p>{t("data.example.answer")}</p>
      <Sample text={JSON.stringify(row, null, 2)} />
    </>
  );
}

function Sample({ text }: { text: string }) {
  return (
    <pre className={styles.sample} dir="ltr">
      <bdi dir="ltr">{text}</bdi>
    </pre>
  );
}
