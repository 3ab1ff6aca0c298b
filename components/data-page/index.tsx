import { Breadcrumbs } from "@/components/breadcrumbs";
import { Page } from "@/components/page";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { type DataFileSummary, getLatestCheck } from "@/lib/open-data/files";
import { formatVersion, licence, makeAttribution } from "@/lib/open-data/format";
import type { CodeRow } from "@/lib/open-data/schemas";
import { datasetJsonLd } from "@/lib/seo/dataset";
import { breadcrumbList } from "@/lib/seo/structured-data";
import { aboutPath, codesDataPath, dataIndexPath, dataPath, homePath } from "@/lib/urls";
import { Attribution } from "./attribution";
import { asCode, Coded } from "./coded";
import { Example } from "./example";
import { FieldList } from "./field-list";
import { FileLists } from "./file-lists";
import { Trust } from "./trust";

export interface DataPageProps {
  language: Language;
  /** Every file of the open data, the list of them included. */
  files: readonly DataFileSummary[];
  /** A code as the file of all codes has it. */
  example: CodeRow;
}

/** What the open data are, how to name their origin, how far to trust them, and where they lie. */
export function DataPage({ language, files, example }: DataPageProps) {
  const { locale, t, formats } = language;
  const trail = [{ name: t("nav.home"), path: homePath(locale) }];
  return (
    <Page
      language={language}
      structured={[datasetJsonLd(language, files), breadcrumbList(trail, t("data.name"))]}
      title={t("data.title")}
      description={t("data.description")}
      path={dataPath(locale)}
      alternates={localeTags.map((tag) => ({ locale: tag, path: dataPath(tag) }))}
    >
      <Breadcrumbs language={language} trail={trail} here={t("data.name")} />
      <h1>{t("data.title")}</h1>
      <p>{t("data.intro")}</p>
      <p className="small">{t("data.checked", { date: formats.date(getLatestCheck(files)) })}</p>
      <h2>{t("data.files.heading")}</h2>
      <FileLists language={language} files={files} />
      <h2>{t("data.licence.heading")}</h2>
      <p>
        <a href={licence.url} rel="license" lang="en">
          {licence.title} ({licence.name})
        </a>
      </p>
      <p>{t("data.licence.text", { name: makeAttribution().name })}</p>
      <Attribution language={language} />
      <h2>{t("data.trust.heading")}</h2>
      <Trust language={language} />
      <p>
        <a href={aboutPath(locale)}>{t("about.title")}</a>
      </p>
      <h2>{t("data.fields.heading")}</h2>
      <FieldList language={language} purpose={example.does} />
      <h2>{t("data.sheet.heading")}</h2>
      <p>
        <Coded text={t("data.sheet.text", { file: nameOf(codesDataPath("csv")) })} />
      </p>
      <h2>{t("data.versions.heading")}</h2>
      <p>
        <Coded text={t("data.versions.text", { version: asCode(formatVersion), file: nameOf(dataIndexPath) })} />
      </p>
      <h2>{t("data.example.heading")}</h2>
      <Example language={language} row={example} />
    </Page>
  );
}

/** The last part of a path, as code. */
const nameOf = (path: string) => asCode(path.slice(path.lastIndexOf("/") + 1));
