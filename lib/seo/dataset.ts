import type { Dataset } from "schema-dts";
import type { Language } from "@/lib/i18n/language";
import { localeTags } from "@/lib/locales";
import { type DataFileSummary, getLatestCheck } from "@/lib/open-data/files";
import { formatVersion, licence, makeAttribution } from "@/lib/open-data/format";
import { absoluteUrl, dataIndexPath, dataPath } from "@/lib/urls";

/**
 * The open data as schema.org describes a dataset, in one language: only what their page shows.
 * Downloads are the files that hold facts; addresses are absolute where SITE_URL is set. Throws where no file has facts.
 */
export function datasetJsonLd(
  { locale, t }: Pick<Language, "locale" | "t">,
  files: readonly DataFileSummary[],
): Exclude<Dataset, string> {
  const { name, url } = makeAttribution();
  return {
    "@type": "Dataset",
    name: t("data.title"),
    description: t("data.intro"),
    url: absoluteUrl(dataPath(locale)),
    license: licence.url,
    version: formatVersion,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name, url },
    dateModified: getLatestCheck(files),
    // The sentences for the counter are given with their meaning in each of them.
    inLanguage: [...localeTags],
    distribution: files
      .filter(({ checked, path }) => checked && path !== dataIndexPath)
      .map(({ path, type }) => ({ "@type": "DataDownload", encodingFormat: type, contentUrl: absoluteUrl(path) })),
  };
}
