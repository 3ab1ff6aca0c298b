import { RowList } from "@/components/row-list";
import type { Language } from "@/lib/i18n/language";
import type { DataFileSummary } from "@/lib/open-data/files";
import { schemaNames } from "@/lib/open-data/schemas";
import { codesDataPath, dataIndexPath, dataSchemaPath } from "@/lib/urls";

export interface FileListsProps {
  language: Language;
  files: readonly DataFileSummary[];
}

/** All files with their sizes: the codes, the countries by their names in the reader's language, and what explains them. */
export function FileLists({ language: { t, formats }, files }: FileListsProps) {
  const sizeOf = ({ bytes }: DataFileSummary) => formats.kilobytes(Math.ceil(bytes / 1000));
  const countries = files
    .flatMap(({ country, ...file }) => (country ? [{ ...file, name: formats.countryName(country) }] : []))
    .sort((a, b) => formats.compare(a.name, b.name));
  const explained = (descriptions: ReadonlyMap<string, string>) =>
    files
      .filter(({ path }) => descriptions.has(path))
      .map((file) => (
        <li key={file.path}>
          <bdi dir="ltr">
            <a href={file.path}>{file.path.replace("/data/", "")}</a>
          </bdi>{" "}
          <small>
            {sizeOf(file)} · {descriptions.get(file.path)}
          </small>
        </li>
      ));
  return (
    <>
      <p className="small">{t("data.files.note")}</p>
      <h3>{t("data.files.codes")}</h3>
      <RowList>
        {explained(
          new Map([
            [codesDataPath("csv"), t("data.files.csv")],
            [codesDataPath("json"), t("data.files.json")],
          ]),
        )}
      </RowList>
      <h3>{t("data.files.countries")}</h3>
      <RowList>
        {countries.map((file) => (
          <li key={file.path}>
            <a href={file.path}>{file.name}</a>{" "}
            <small>
              JSON · {sizeOf(file)}
              {file.checked && ` · ${t("home.checked", { date: formats.date(file.checked) })}`}
            </small>
          </li>
        ))}
      </RowList>
      <h3>{t("data.files.about")}</h3>
      <RowList>
        {explained(
          new Map([
            ...schemaNames.map(
              (name) => [dataSchemaPath(name), `${t(`data.files.schema.${name}`)} (JSON Schema)`] as const,
            ),
            [dataIndexPath, t("data.files.index")],
          ]),
        )}
      </RowList>
    </>
  );
}
