import { facts } from "@/components/example-facts";
import type { Language } from "@/lib/i18n/language";
import { getExampleRow, listCodeRows } from "@/lib/open-data/code-rows";
import { listDataFiles, makeIndexFile, summarize } from "@/lib/open-data/files";
import { DataPage } from ".";

const countries = [
  { ...facts, country: "PK" },
  { ...facts, country: "GS", slug: "long-name" },
];
const files = [...listDataFiles(countries), summarize(makeIndexFile(countries))];

export const examples = {
  "of two countries": (language: Language) => (
    <DataPage language={language} files={files} example={getExampleRow(listCodeRows(countries))} />
  ),
};
