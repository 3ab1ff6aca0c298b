import { getTranslator } from "@/lib/i18n/translator";
import { defaultLocale } from "@/lib/locales";
import { absoluteUrl, rootPath } from "@/lib/urls";

/**
 * The version of the files' form (semver); facts change without it.
 * Major: a file, field or value is removed, renamed or changes its meaning, or a field may be missing that never was.
 * Minor: a file, a field or a value of a list is added. Patch: descriptions or patterns change, and every file fits both.
 * tests/unit/open-data/format.test.ts holds the form against the one this version was given to.
 */
export const formatVersion = "1.0.0";

/** The licence of the files: its SPDX identifier, name and address. */
export const licence = {
  spdx: "CC-BY-4.0",
  name: "CC BY 4.0",
  title: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Whom to name: the site by the name it has in most languages, and its address, which is `/` without SITE_URL. */
export function makeAttribution() {
  return { name: getTranslator(defaultLocale)("site.name"), url: absoluteUrl(rootPath) };
}

/** What every file says of itself; `schemaPath` leads to the file's description, `checked` is an ISO day. Addresses are absolute where SITE_URL is set. */
export function makeEnvelope(schemaPath: string, checked: string) {
  return {
    $schema: absoluteUrl(schemaPath),
    version: formatVersion,
    license: { spdx: licence.spdx, url: licence.url },
    attribution: makeAttribution(),
    checked,
  };
}
