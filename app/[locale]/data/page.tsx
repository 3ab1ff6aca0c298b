import { DataPage } from "@/components/data-page";
import { listPublishedFacts } from "@/lib/content/guides";
import { getLanguage } from "@/lib/i18n/language";
import type { Locale } from "@/lib/locales";
import { getExampleRow, listCodeRows } from "@/lib/open-data/code-rows";
import { listDataFiles, makeIndexFile, summarize } from "@/lib/open-data/files";

export default async function OpenData({ params }: PageProps<"/[locale]/data">) {
  const { locale } = await params;
  const countries = listPublishedFacts();
  return (
    <DataPage
      language={getLanguage(locale as Locale)}
      files={[...listDataFiles(countries), summarize(makeIndexFile(countries))]}
      example={getExampleRow(listCodeRows(countries))}
    />
  );
}
